import { describe, expect, it } from 'vitest'
import type { Cluster } from '../../../lib/detect/clusters'
import { readFlow } from '../../../lib/detect/flow'
import type { Verdict } from '../../../lib/detect/judge'
import type { Mention } from '../../../lib/detect/mention'
import type { Refusal } from '../../../lib/detect/refusals'
import { toUnshown } from '../../../lib/detect/to-unshown'
import { detector } from './built-in'

const LINE = '　　乌达区的九小和滨河小学'
const flow = readFlow(LINE, detector)
const at = (words: string) => {
  const start = flow.normal.text.indexOf(words)
  return { start, end: start + words.length }
}
const cut = (words: string, project = 0): Refusal => ({
  ...at(words),
  project,
  reason: 'inside-longer-word',
  by: at('九小和滨'),
  place: null,
})
const missed = (words: string, name: string): Verdict => ({
  outcome: 'unshown',
  cluster: { project: 0, ...at(words), pieces: [] } as Cluster,
  reason: 'other-place',
  locality: { place: 'rival', from: 'clause', name, at: null },
})

const unshown = (verdicts: Verdict[], refused: Refusal[], marked: string[] = []) => {
  const mentions = marked.map((words) => {
    const start = LINE.indexOf(words)
    return { start, end: start + words.length } as Mention
  })
  const terms = { byProject: new Map(), refused, strong: [] }
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
        word: null,
      },
    ])
  })

  it('is given with the longer word, or the one that rules it out, as it was written', () => {
    const ruledOut: Refusal = { ...cut('滨河小学'), reason: 'ruled-out', by: at('乌达区') }
    const found = unshown([], [cut('九小'), ruledOut])
    expect(found.map(({ reason, word }) => [reason, word])).toEqual([
      ['inside-longer-word', '九小和滨'],
      ['ruled-out', '乌达区'],
    ])
  })

  it('is given with the place where that is what refused it', () => {
    const elsewhere: Refusal = { ...cut('九小'), reason: 'other-place', by: null, place: '包头市' }
    expect(unshown([], [elsewhere]).map(({ place, word }) => [place, word])).toEqual([['包头市', null]])
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
