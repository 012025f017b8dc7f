import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { brokenAt } from '../../../lib/record/broken-json'
import { exportJson } from '../../../lib/record/export-json'
import { readKeptFile } from '../../../lib/record/import-json'
import type { KeptMention } from '../../../lib/record/model'
import { anyKept, anyKepts } from './arbitrary'
import { keptMention } from './kept-mention'

const SECOND = '00000000-0000-4000-8000-000000000002'
const two = [keptMention(), keptMention({ id: SECOND, keptAt: '2026-11-25T07:00:00.000Z' })]

/** What is wrong with a file of two entries after `spoil`. */
function problemOf(spoil: (file: Spoilt) => void) {
  const file = JSON.parse(exportJson(two, 'h1')) as Spoilt
  spoil(file)
  const read = readKeptFile(JSON.stringify(file))
  return read.ok ? null : read.problem
}
// A file in the making of which nothing is known any more.
// biome-ignore lint/suspicious/noExplicitAny: the tests put anything anywhere
type Spoilt = any

describe('an export', () => {
  it('says what it is, of when its latest entry is and of which corpus, and holds the entries', () => {
    const [head] = exportJson(two, 'h1').split('  "entries"')
    expect(head).toBe(`{
  "format": "haibowan-target-lens/kept",
  "version": 1,
  "exportedAt": "2026-11-25T07:00:00.000Z",
  "corpusHash": "h1",
`)
  })

  it('of nothing is an empty one', () => {
    expect(exportJson([])).toBe(`{
  "format": "haibowan-target-lens/kept",
  "version": 1,
  "exportedAt": null,
  "entries": []
}
`)
    expect(readKeptFile(exportJson([]))).toEqual({ ok: true, entries: [] })
  })

  it('is the same text in whatever order the entries and their fields come', () => {
    const turned = two.map(
      (entry) => Object.fromEntries(Object.entries(entry).reverse()) as unknown as KeptMention,
    )
    expect(exportJson(turned.reverse())).toBe(exportJson(two))
  })

  it('is of the time of the latest edit or visit, where that came after the keeping', () => {
    const edited = keptMention({ editedAt: '2026-12-01T00:00:00.000Z' })
    const visited = keptMention({ visit: { at: '2026-12-02T00:00:00.000Z', found: 'there' } })
    expect(exportJson([edited])).toContain('"exportedAt": "2026-12-01T00:00:00.000Z"')
    expect(exportJson([visited])).toContain('"exportedAt": "2026-12-02T00:00:00.000Z"')
  })
})

test('whatever was kept is read back without loss, and makes the same file again', () => {
  fc.assert(
    fc.property(anyKepts, (entries) => {
      const file = exportJson(entries)
      const read = readKeptFile(file)
      if (!read.ok) throw new Error(JSON.stringify(read.problem))
      const byId = (a: KeptMention, b: KeptMention) => (a.id < b.id ? -1 : 1)
      expect([...read.entries].sort(byId)).toEqual([...entries].sort(byId))
      expect(exportJson(read.entries)).toBe(file)
    }),
  )
})

describe('a file is read', () => {
  it('with a byte order mark before it', () => {
    expect(readKeptFile(`\ufeff${exportJson(two)}`)).toEqual({ ok: true, entries: two })
  })

  it('laid out otherwise', () => {
    expect(readKeptFile(JSON.stringify(JSON.parse(exportJson(two))))).toEqual({ ok: true, entries: two })
  })
})

describe('a file is refused whole', () => {
  it.each([
    ['', { code: 'broken-json', path: '1:1', found: '' }],
    ['{\n  "format": oops\n}', { code: 'broken-json', path: '2:13', found: '"oops\\n}"' }],
    [
      exportJson(two).slice(0, 40),
      { code: 'broken-json', path: '2:13', found: '"\\"haibowan-target-lens/kept"' },
    ],
    ['日期,项目\n', { code: 'broken-json', path: '1:1', found: '"日期,项目\\n"' }],
    ['null', { code: 'wrong-format', path: '', found: 'null' }],
    ['[]', { code: 'wrong-format', path: 'format', found: '' }],
    ['{"format":"bookmarks"}', { code: 'wrong-format', path: 'format', found: '"bookmarks"' }],
  ])('where %j is none of ours', (text, problem) => {
    expect(readKeptFile(text)).toEqual({ ok: false, problem })
  })

  it('where it was written by a later version', () => {
    expect(
      problemOf((file) => {
        file.version = 2
        file.entries = { laid: 'out otherwise' }
      }),
    ).toEqual({ code: 'future-version', path: 'version', found: '2' })
  })

  it.each([
    ['no version', (file: Spoilt) => delete file.version, 'version', ''],
    ['a version that is none', (file: Spoilt) => (file.version = '1'), 'version', '"1"'],
    ['version nought', (file: Spoilt) => (file.version = 0), 'version', '0'],
    ['no entries', (file: Spoilt) => delete file.entries, 'entries', ''],
    ['entries that are no list', (file: Spoilt) => (file.entries = {}), 'entries', '{…}'],
    ['something more in its head', (file: Spoilt) => (file.more = [1]), 'more', '[…]'],
  ])('with %s', (_, spoil, path, found) => {
    expect(problemOf(spoil)).toEqual({ code: 'wrong-format', path, found })
  })

  it('with an id that stands there twice', () => {
    expect(problemOf((file) => (file.entries[1].id = file.entries[0].id))).toEqual({
      code: 'duplicate-id',
      path: 'entries[1].id',
      found: '"00000000-0000-4000-8000-000000000001"',
    })
  })

  it('with more entries than a person keeps', () => {
    expect(problemOf((file) => (file.entries = Array(20_001).fill(0)))).toEqual({
      code: 'too-many',
      path: 'entries',
      found: '20001',
    })
  })

  it.each([
    ['that is none', (file: Spoilt) => (file.entries[1] = null), '', 'null'],
    ['without a field', (file: Spoilt) => delete file.entries[1].note, '.note', ''],
    ['with a field too many', (file: Spoilt) => (file.entries[1].html = '<b>'), '.html', '"<b>"'],
    ['with another kind of value', (file: Spoilt) => (file.entries[1].note = 5), '.note', '5'],
    ['with an id that is no UUID', (file: Spoilt) => (file.entries[1].id = '../x'), '.id', '"../x"'],
    [
      'with a script for an address',
      (file: Spoilt) => (file.entries[1].page.url = 'javascript:alert(1)'),
      '.page.url',
      '"javascript:alert(1)"',
    ],
    [
      'with a script hidden behind white space for an address',
      (file: Spoilt) => (file.entries[1].page.url = ' java\tscript:alert(1)'),
      '.page.url',
      '" java\\tscript:alert(1)"',
    ],
    [
      'with an outcome that nobody claims',
      (file: Spoilt) => (file.entries[1].claims[0].outcome = 'broken'),
      '.claims[0].outcome',
      '"broken"',
    ],
    [
      'with a day that is none',
      (file: Spoilt) => (file.entries[1].page.date = '2023-02-30'),
      '.page.date',
      '"2023-02-30"',
    ],
    ['with a time that is none', (file: Spoilt) => (file.entries[1].keptAt = 'now'), '.keptAt', '"now"'],
    [
      'with a time of another zone',
      (file: Spoilt) => (file.entries[1].keptAt = '2026-11-25T07:00:00+08:00'),
      '.keptAt',
      '"2026-11-25T07:00:00+08:00"',
    ],
    ['with marked words beyond its sentence', (file: Spoilt) => (file.entries[1].end = 999), '', '{…}'],
    [
      'with page’s words beyond their sentence',
      (file: Spoilt) => (file.entries[1].claims[0].end = 999),
      '.claims[0]',
      '{…}',
    ],
    [
      'with a text without end',
      (file: Spoilt) => (file.entries[1].note = '长'.repeat(20_001)),
      '.note',
      `"${'长'.repeat(58)}…`,
    ],
  ])('with an entry %s', (_, spoil, path, found) => {
    expect(problemOf(spoil)).toEqual({ code: 'bad-entry', path: `entries[1]${path}`, found })
  })

  it('with a list nested without end, and without harm', () => {
    const nested = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
    const text = exportJson(two).replace('"entries": [', `"entries": [${nested},`)
    expect(readKeptFile(text)).toEqual({
      ok: false,
      problem: { code: 'bad-entry', path: 'entries[0].id', found: '' },
    })
  })
})

test('a file that names a prototype is refused', () => {
  const text = exportJson(two).replace('"entries"', '"__proto__": {"note": "谁写的"},\n  "entries"')
  expect(readKeptFile(text)).toEqual({
    ok: false,
    problem: { code: 'wrong-format', path: '__proto__', found: '{…}' },
  })
})

test('where whatever text stops being JSON is told, and only then', () => {
  const spoilt = fc.tuple(
    fc.json(),
    fc.nat(),
    fc.constantFrom('', ',', ']', '}', ':', '"', '0', 'x', '\\', '\n'),
  )
  fc.assert(
    fc.property(spoilt, ([json, place, char]) => {
      const at = place % (json.length + 1)
      const text = json.slice(0, at) + char + json.slice(at + 1)
      expect(brokenAt(json)).toBeNull()
      expect(brokenAt(text) === null).toBe(isJson(text))
    }),
  )
})

test('a string that never ends is given up at its beginning, however long', () => {
  expect(brokenAt(`["${'长'.repeat(5_000_000)}`)).toBe(1)
})

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

test('whatever is cut from an export, it is read whole or refused', () => {
  fc.assert(
    fc.property(anyKept, fc.nat(), (entry, cut) => {
      const file = exportJson([entry])
      const read = readKeptFile(file.slice(0, cut % file.length))
      if (read.ok) expect(read.entries).toHaveLength(1)
      else expect(read.problem.code).toBe('broken-json')
    }),
  )
})
