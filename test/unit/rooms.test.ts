import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

/**
 * What each room may import of ours besides itself; a room is a folder of lib, components or entrypoints.
 * Arrows point one way: what is pure knows nothing of what shows it.
 */
const ARROWS: Record<string, string[]> = {
  'lib/corpus': [],
  'lib/detect': ['lib/corpus'],
  'lib/compare': ['lib/corpus'],
  'lib/resolve': ['lib/corpus', 'lib/detect', 'lib/compare'],
  'lib/page': [],
  'lib/card': [],
  'lib/format': ['lib/corpus', 'lib/compare', 'lib/detect/mention.ts'],
  'lib/record': ['lib/corpus', 'lib/compare'],
  'lib/store': ['lib/corpus', 'lib/record', 'lib/browser.ts'],
  'lib/messages': ['lib/corpus', 'lib/detect', 'lib/compare', 'lib/record'],
  'lib/library': ['lib/corpus', 'lib/compare', 'lib/record', 'lib/format'],
  'lib/popup': ['lib/corpus', 'lib/compare', 'lib/format/cells.ts', 'lib/messages', 'lib/store/settings.ts'],
  'lib/build': ['lib/corpus', 'lib/detect'],
  'lib/eval': ['lib/corpus', 'lib/detect', 'lib/compare'],
  'lib/cli': ['lib/corpus', 'lib/detect', 'lib/compare', 'lib/resolve', 'lib/page', 'lib/build', 'lib/eval'],
  'lib/browser.ts': [],
  'lib/scout-files.ts': ['lib/browser.ts'],
  components: ['lib/corpus', 'lib/compare', 'lib/format', 'lib/detect/mention.ts'],
  entrypoints: ['lib', 'components'],
}

/** Only these see a browser: everything else of lib runs in Node as it is. */
const PURE = [
  'lib/corpus',
  'lib/detect',
  'lib/compare',
  'lib/record',
  'lib/resolve',
  'lib/page',
  'lib/card',
  'lib/library',
  'lib/eval',
]

const ALL = new Set(
  ['lib', 'components', 'entrypoints'].flatMap((top) =>
    readdirSync(top, { recursive: true, encoding: 'utf8' }).map((file) =>
      path.posix.join(top, ...file.split(path.sep)),
    ),
  ),
)
const files = [...ALL].filter((file) => /\.tsx?$/.test(file))

test('a room imports only what its arrows point to', () => {
  const wrong = files.flatMap((file) => {
    const room = roomOf(file)
    const allowed = [room, ...(ARROWS[room] ?? [])]
    return ownImportsOf(file)
      .filter((imported) => !allowed.some((place) => isIn(imported, place)))
      .map((imported) => `${file} imports ${imported}, and ${room} may import ${allowed.join(', ')}`)
  })
  expect(wrong).toEqual([])
})

test('every folder is a room with arrows of its own', () => {
  expect([...new Set(files.map(roomOf))].filter((room) => !(room in ARROWS))).toEqual([])
})

test('the pure rooms import no browser API', () => {
  const wrong = files
    .filter((file) => PURE.some((room) => isIn(file, room)))
    .flatMap((file) =>
      importsOf(file)
        .filter((imported) => /^(wxt|#|webextension-polyfill|dexie)/.test(imported))
        .map((imported) => `${file} imports ${imported}`),
    )
  expect(wrong).toEqual([])
})

test('what runs on every page imports neither Preact, Dexie, valibot, signals nor the polyfill', () => {
  const heavy = /^(preact|@preact|dexie|valibot|webextension-polyfill|jieba-wasm|minisearch|opencc-js)/
  expect(reachableFrom('entrypoints/scout/index.ts').filter(({ imported }) => heavy.test(imported))).toEqual(
    [],
  )
})

test('the script for pages with mentions imports neither Dexie, valibot, signals nor the polyfill', () => {
  const heavy = /^(@preact\/signals|dexie|valibot|webextension-polyfill|jieba-wasm|minisearch|opencc-js)/
  expect(reachableFrom('entrypoints/reader/index.ts').filter(({ imported }) => heavy.test(imported))).toEqual(
    [],
  )
})

test('no mark waits for jieba: of all that finds and judges mentions nothing imports it', () => {
  const reached = ['background', 'reader', 'scout'].flatMap((room) =>
    reachableFrom(`entrypoints/${room}/index.ts`),
  )
  expect(reached.filter(({ imported }) => imported.startsWith('jieba'))).toEqual([])
  expect(reachableFrom('entrypoints/library/jieba-worker.ts').map(({ imported }) => imported)).toContain(
    'jieba-wasm/web',
  )
})

/** Everything that is imported at run time from a file on, types left out. */
function reachableFrom(start: string): { file: string; imported: string }[] {
  const seen = new Set<string>()
  const queue = [start]
  const found: { file: string; imported: string }[] = []
  for (let file = queue.pop(); file; file = queue.pop()) {
    if (seen.has(file)) continue
    seen.add(file)
    for (const imported of importsOf(file, { types: false })) {
      const own = resolve(file, imported)
      if (own) queue.push(own)
      else found.push({ file, imported })
    }
  }
  return found
}

function roomOf(file: string): string {
  const [top, second] = file.split('/')
  return top === 'lib' ? `lib/${second}` : (top ?? '')
}

function isIn(file: string, place: string): boolean {
  return file === place || file.startsWith(`${place}/`)
}

function ownImportsOf(file: string): string[] {
  return importsOf(file).flatMap((imported) => resolve(file, imported) ?? [])
}

const IMPORT =
  /^(?:import|export)\s+(type\s)?[^'"]*?from\s+'([^']+)'|^import\s+'([^']+)'|\bimport\('([^']+)'\)/gm

function importsOf(file: string, { types = true } = {}): string[] {
  return [...readFileSync(file, 'utf8').matchAll(IMPORT)]
    .filter(([, isType]) => types || !isType)
    .map(([, , from, bare, dynamic]) => from ?? bare ?? dynamic ?? '')
}

/** The file of ours that a relative import means, or null where it is a package. */
function resolve(file: string, imported: string): string | null {
  if (!imported.startsWith('.')) return null
  const target = path.posix.join(path.posix.dirname(file), imported.replace(/\?.*$/, ''))
  const found = ['.ts', '.tsx', '/index.ts', ''].map((end) => target + end).find((end) => ALL.has(end))
  return found ?? target
}
