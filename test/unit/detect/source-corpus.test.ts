import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { detectPage } from '../../../lib/detect/detect-page'
import { keepCandidates } from '../../../lib/detect/keep-candidates'
import { splitPlainText } from '../../../lib/page/plain-text'
import { corpus, detector, filter } from './built-in'

const source = readFileSync(
  fileURLToPath(new URL('../../../seeds/haibowan-outlook-2023/000_3c1276fe86904cca.txt', import.meta.url)),
  'utf8',
)
const paragraphs = splitPlainText(source)
const flows = keepCandidates(
  paragraphs.map(({ text }) => text),
  filter,
)
const mentions = detectPage({ title: '', flows }, detector, null).mentions.map((mention) => {
  const offset = paragraphs[mention.flow]?.start ?? 0
  return { ...mention, start: mention.start + offset, end: mention.end + offset }
})

describe('the source itself, as plain text', () => {
  it.each(corpus.targets.map((target) => [target.id, target.exact, target] as const))(
    'yields %s where it says “%s”',
    (_id, _exact, target) => {
      const { start, end } = target.focus ?? target
      const found = mentions.filter(
        (one) => one.projectId === target.projectId && one.start < end && start < one.end,
      )
      expect(found.map(({ targetIds }) => targetIds.includes(target.id))).toContain(true)
    },
  )

  it('is marked with the very words that stand there', () => {
    for (const { start, end, surface } of mentions) expect(source.slice(start, end)).toBe(surface)
  })
})

describe('every project of the corpus', () => {
  it('has words of its own in names.yml, so that none is known by its bare name', () => {
    const unwritten = corpus.projects.filter(({ names, anchors, generics, measures }) =>
      [names, anchors, generics, measures].every((list) => list.length === 0),
    )
    expect(unwritten.map(({ id }) => id)).toEqual([])
  })
})

describe('every target alone, in one sentence of a page on the district', () => {
  it.each(corpus.targets.map((target) => [target.id, target.exact, target.projectId] as const))(
    'finds %s in “%s”',
    (id, exact, projectId) => {
      const page = { title: '海勃湾区2023年重点工作', flows: [`今年，海勃湾区将${exact}。`] }
      const found = detectPage(page, detector, null).mentions.filter(
        (mention) => mention.projectId === projectId,
      )
      expect(found.some(({ targetIds }) => targetIds.includes(id))).toBe(true)
    },
  )
})
