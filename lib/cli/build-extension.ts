import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import path from 'node:path'
import { promisify } from 'node:util'

/**
 * Builds the extension as `npm run build` does, whatever NODE_ENV the caller runs in, and gives its folder.
 *
 * @throws Error with what the build printed.
 */
export async function buildExtension(browser: 'chrome' | 'firefox'): Promise<string> {
  // The tests' NODE_ENV would build another extension than the one that is published.
  const { NODE_ENV, VITEST, TEST, ...env } = process.env
  const wxt = path.join(path.dirname(createRequire(import.meta.url).resolve('wxt')), '../bin/wxt.mjs')
  await promisify(execFile)(process.execPath, [wxt, 'build', '-b', browser], { env })
  return path.resolve('.output', `${browser}-mv3`)
}
