import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { compileSeeds } from '../../../lib/build/compile-seeds'

const themes: Record<string, Record<string, string>> = parse(readFileSync('test/demo/sentences.yml', 'utf8'))
const written = Object.values(themes).flatMap((sentences) => Object.keys(sentences))
const targets = compileSeeds('seeds').corpus.targets

test('every target of the corpus has a sentence in test/demo/sentences.yml', () => {
  const lacking = targets.filter(({ id }) => !written.includes(id)).map(({ id, exact }) => `${id}: ${exact}`)
  expect(lacking).toEqual([])
})

test('every sentence is for a target of the corpus, and each target has one', () => {
  const ids = targets.map(({ id }) => id)
  expect(written.filter((id) => !ids.includes(id))).toEqual([])
  expect(written.filter((id, at) => written.indexOf(id) !== at)).toEqual([])
})

test('no sentence repeats the source: it is a sentence of ours', () => {
  const sentences = Object.values(themes).flatMap((theme) => Object.values(theme))
  const source = readFileSync('seeds/haibowan-outlook-2023/000_3c1276fe86904cca.txt', 'utf8').replace(
    /\s/g,
    '',
  )
  expect(sentences.filter((sentence) => source.includes(sentence.replace(/[。\s]/g, '')))).toEqual([])
})
