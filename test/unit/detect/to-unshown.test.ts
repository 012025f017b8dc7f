import { describe, expect, it } from 'vitest'
import type { Cluster } from '../../../lib/detect/clusters'
import { readFlow } from '../../../lib/detect/flow'
import type { Verdict } from '../../../lib/detect/judge'
import type { LexiconTerm } from '../../../lib/detect/lexicon'
import type { Mention } from '../../../lib/detect/mention'
import { toUnshown } from '../../../lib/detect/to-unshown'
import { detector } from './built-in'

const LINE = '　　乌达区的九小和滨河小学'
const flow = readFlow(LINE, detector)
const at = (words: string) => {
  const start = flow.normal.text.indexOf(words)
  return { start, end: start + words.length }
}
const term = (project: number): LexiconTerm => ({ text: '', project, kind: 'anchor', group: 0 })
const cut = (words: string, project = 0) => ({ ...at(words), term: term(project), isLent: false })
const missed = (words: string, name: string): Verdict => ({
  outcome: 'unshown',
  cluster: { project: 0, ...at(words), pieces: [] } as Cluster,
  reason: 'other-place',
  locality: { place: 'rival', from: 'clause', name, at: null },
})

const unshown = (verdicts: Verdict[], cutOut: ReturnType<typeof cut>[], marked: string[] = []) => {
  const mentions = marked.map((words) => {
    const start = LINE.indexOf(words)
    return { start, end: start + words.length } as Mention
  })
  const terms = { byProject: new Map(), cutOut, strong: [] }
  return toUnshown(3, flow, verdicts, terms, mentions, detector)
}

describe('what was not shown', () => {
  it('is given with its reason, its place and offsets of the flow as it was written', () => {
    expect(unshown([missed('九小', '乌达区')], [])).toEqual([
      {
        projectId: detector.projects[0]?.id,
        flow: 3,
        start: 6,
        end: 8,
        surface: '九小',
        reason: 'other-place',
        place: '乌达区',
      },
    ])
  })

  it('has no place where none was found, or none was asked for', () => {
    expect(unshown([missed('九小', '')], [cut('滨河小学')]).map(({ place }) => place)).toEqual([null, null])
  })

  it('stands in the order of the text, whatever the reason', () => {
    const found = unshown([missed('滨河小学', '乌达区')], [cut('九小')])
    expect(found.map(({ surface, reason }) => [surface, reason])).toEqual([
      ['九小', 'inside-longer-word'],
      ['滨河小学', 'other-place'],
    ])
  })

  it('leaves out what a mention covers', () => {
    expect(unshown([missed('九小', '乌达区')], [cut('小学')], ['九小和', '滨河小学'])).toEqual([])
  })

  it('says it once for a project, and for each of two', () => {
    const surfaces = unshown([missed('九小', '乌达区')], [cut('九小和'), cut('九小', 1)]).map(
      ({ surface, reason }) => [surface, reason],
    )
    expect(surfaces).toEqual([
      ['九小', 'other-place'],
      ['九小', 'inside-longer-word'],
    ])
  })
})
