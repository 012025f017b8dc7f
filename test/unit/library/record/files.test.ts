import { describe, expect, it, test } from 'vitest'
import { problemWords } from '../../../../entrypoints/library/record/problem-words'
import { recordWords } from '../../../../entrypoints/library/record/record-words'
import { citation } from '../../../../lib/record/citation'
import { readKeptFile } from '../../../../lib/record/import-json'
import { keptMention } from '../../record/kept-mention'
import { LOCALES, speak } from '../../speak'

/** What is said of a file that is refused. */
function refusal(text: string): string {
  const read = readKeptFile(text)
  if (read.ok) throw new Error('expected a refusal')
  return problemWords(read.problem)
}

const fileOf = (...entries: unknown[]) =>
  JSON.stringify({ format: 'haibowan-target-lens/kept', version: 1, exportedAt: null, entries })

describe('a file that is refused', () => {
  it('has its entry named, what of it, why, and what stands there', () => {
    speak('zh_CN')
    const entry = { ...keptMention(), page: { ...keptMention().page, url: 'javascript:alert(1)' } }
    expect(refusal(fileOf(entry))).toBe('第 1 条的 page.url，内容不合规定（写的是 "javascript:alert(1)"）')
  })

  it.each([
    ['{', 'line 1, character 2: this is not complete JSON'],
    ['{"format":"bookmarks"}', 'format: this is no file of kept mentions (it says "bookmarks")'],
    [fileOf(null), 'entry 1: not as it should be (it says null)'],
    [
      fileOf(keptMention(), keptMention()),
      'entry 2, id: the id stands before already (it says "00000000-0000-4000-8000-000000000001")',
    ],
    [
      '{"format":"haibowan-target-lens/kept","version":9}',
      'version: a later version of the extension saved it; update first (it says 9)',
    ],
  ])('%s says why in English: %s', (text, words) => {
    speak('en')
    expect(refusal(text)).toBe(words)
  })
})

test.each(LOCALES)('in %s every column, outcome and reason of an export has words', (locale) => {
  speak(locale)
  const { column, outcome, reason, visit } = recordWords()
  for (const words of [column, outcome, reason, visit]) {
    expect(Object.values(words).filter((word) => word === '')).toEqual([])
  }
})

test('a citation is a paragraph in the reader’s language', () => {
  speak('en')
  const text = citation(keptMention({ note: '桩机' }), recordWords())
  expect(text).toContain(
    '“海勃湾区清陶项目已于8月开工。”, “海勃湾区的电池”, 2023-09-01, <https://news.example/a>.',
  )
  expect(text).toContain('To the target: Stage reached')
  expect(text).toContain('Note: 桩机.')
})
