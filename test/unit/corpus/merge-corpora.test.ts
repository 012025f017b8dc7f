import { expect, test } from 'vitest'
import { canonicalJson } from '../../../lib/corpus/canonical-json'
import { mergeCorpora } from '../../../lib/corpus/merge-corpora'
import { compileSmall } from './small-source'

test('folders are put together in their order', () => {
  const corpus = compileSmall()
  const empty = { documents: [], passages: [], projects: [], targets: [] }
  expect(
    mergeCorpora([
      { file: 'a', corpus: empty },
      { file: 'b', corpus },
    ]),
  ).toEqual(corpus)
})

test('an id that two folders use is an error that names both', () => {
  const corpus = compileSmall()
  expect(() =>
    mergeCorpora([
      { file: 'seeds/a/annotation.yml', corpus },
      { file: 'seeds/b/annotation.yml', corpus },
    ]),
  ).toThrow(
    'seeds/b/annotation.yml [spring]: the id “spring” of documents is taken by seeds/a/annotation.yml',
  )
})

test('equal data has equal JSON, whatever the order of its keys', () => {
  expect(canonicalJson({ b: [{ d: 1, c: null }], a: '甲' })).toBe('{"a":"甲","b":[{"c":null,"d":1}]}')
})
