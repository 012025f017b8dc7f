import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { compileCorpora } from '../../../lib/build/compile-seeds'
import { annotationWith, SMALL_ANNOTATION, SMALL_SOURCE } from './small-source'

const made: string[] = []

afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true })
})

/** A seeds folder with one source in it. */
function seeds(files: Record<string, string | Uint8Array>): string {
  const root = mkdtempSync(join(tmpdir(), 'seeds-'))
  made.push(root)
  mkdirSync(join(root, 'small'))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(root, 'small', name), content)
  return root
}

test('a folder is compiled with its names, and says where it comes from', () => {
  const corpus = compileCorpora(
    seeds({
      'small.txt': SMALL_SOURCE,
      'annotation.yml': SMALL_ANNOTATION,
      'names.yml': 'plant: { names: [乙厂] }',
    }),
  )
  expect(corpus.documents[0]?.source).toMatch(/^seeds-[^/]+\/small\/small\.txt$/)
  expect(corpus.documents[0]?.sha256).toBe('b15c252e0b7de71a3fe9c8730dd230d11b72768d7e8035a9fb59ac641dd8a879')
  expect(corpus.projects.map(({ names }) => names)).toEqual([[], ['乙厂']])
})

test('a place that is not the one of its code is an error', () => {
  const place = "place: { name: 海勃湾区, code: '150302' }"
  const root = (code: string) =>
    seeds({
      'small.txt': SMALL_SOURCE,
      'annotation.yml': annotationWith(place, place.replace('150302', code)),
    })
  expect(() => compileCorpora(root('150303'))).toThrow(
    /annotation\.yml:3: GB\/T 2260 has “海南区” at 150303, not “海勃湾区”$/,
  )
  expect(() => compileCorpora(root('999999'))).toThrow(/has nothing at 999999, not “海勃湾区”$/)
})

test('a source that is not there is an error at the line that names it', () => {
  const root = seeds({ 'annotation.yml': annotationWith('source: small.txt', 'source: other.txt') })
  expect(() => compileCorpora(root)).toThrow(
    /annotation\.yml:1: there is no file “other\.txt” in this folder$/,
  )
})

test('a source that is not UTF-8 is an error, not a text with holes', () => {
  const root = seeds({
    'small.txt': Uint8Array.of(0xbd, 0xf1, 0xc4, 0xea),
    'annotation.yml': SMALL_ANNOTATION,
  })
  expect(() => compileCorpora(root)).toThrow(/small\.txt: expected UTF-8 text, found other bytes$/)
})

test('a names file that speaks of another source’s project is an error', () => {
  const root = seeds({
    'small.txt': SMALL_SOURCE,
    'annotation.yml': SMALL_ANNOTATION,
    'names.yml': 'qingtao: {}',
  })
  expect(() => compileCorpora(root)).toThrow(/names\.yml:1 \[qingtao\]: there is no project “qingtao”$/)
})

test('a folder without any annotation is an error', () => {
  expect(() => compileCorpora(seeds({}))).toThrow(/: no folder here holds an annotation\.yml$/)
})
