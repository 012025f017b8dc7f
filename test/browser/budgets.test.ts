import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'

/** As it is downloaded: what the build leaves, each file gzipped by itself, in KB of 1,000 bytes. */
const FOLDER = '.output/chrome-mv3'
const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) =>
  statSync(path.join(FOLDER, file)).isFile(),
)
const kilobytes = (chosen: RegExp) =>
  files
    .filter((file) => chosen.test(file.replaceAll('\\', '/')))
    .reduce((sum, file) => sum + gzipSync(readFileSync(path.join(FOLDER, file)), { level: 9 }).length, 0) /
  1000

/** jieba's dictionary lies in its WebAssembly. */
const WITHOUT_JIEBA = /^(?!.*\.wasm$)/

// docs/decisions/bytes.md: aimed at are 24 for the reader and 400 for the package, and what stands in the way.
test.each([
  // Every page pays for this one.
  ['the scout', /^scout\.js$/, 4],
  ['the reader with its card', /^reader\.js$/, 35],
  ['the popup’s own script and styles', /^(chunks|assets)\/popup-/, 60],
  ['the whole package without jieba’s dictionary', WITHOUT_JIEBA, 445],
])('%s keeps to its bytes', (part, chosen, most) => {
  const size = kilobytes(chosen)
  console.info(`${part}, ${size.toFixed(1)} of ${most} KB gzipped`)
  expect(size).toBeGreaterThan(0)
  expect(size).toBeLessThanOrEqual(most)
})
