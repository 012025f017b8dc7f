import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import path from 'node:path'
import { promisify } from 'node:util'

/**
 * Builds the extension for both browsers before the first browser test, as `npm run build` does.
 * HTL_SKIP_BUILD=1 takes what lies in .output, for who runs one test again and again.
 */
export default async function buildOnce(): Promise<void> {
  if (process.env.HTL_SKIP_BUILD) return
  // The tests' NODE_ENV would build another extension than the one that is published.
  const { NODE_ENV, VITEST, TEST, ...env } = process.env
  const wxt = path.join(
    path.dirname(createRequire(import.meta.url).resolve('wxt/package.json')),
    'bin/wxt.mjs',
  )
  for (const browser of ['chrome', 'firefox']) {
    await promisify(execFile)(process.execPath, [wxt, 'build', '-b', browser], { env })
  }
}
