import { describe, expect, it } from 'vitest'
import { arrange } from '../../../../lib/library/catalogue'
import { storyTargets } from '../../../../lib/library/story/story-targets'
import { type StoryEvent, timelineOf } from '../../../../lib/library/story/timeline'
import { CORPUS } from '../fixture'
import { INVESTMENT, said } from './kept'

const dayOfKeeping = (time: string) => time.slice(0, 10)
const [document] = CORPUS.documents
if (!document) throw new Error('expected the fixture to have a document')
const promised = { ...INVESTMENT, document }

/** The events in a few words each. */
function story(targets: Parameters<typeof timelineOf>[0], kept: Parameters<typeof timelineOf>[1]) {
  return timelineOf(targets, kept, dayOfKeeping, '2026-11-24').map(inWords)
}

function inWords(event: StoryEvent): string {
  const { kind, day } = event
  switch (event.kind) {
    case 'promise':
      return `${kind} ${event.isYear ? day?.slice(0, 4) : day} ${event.title}`
    case 'kept':
      return `${kind} ${day}${event.isUndated ? ' undated' : ''}`
    case 'deadline':
      return `${kind} ${day} ${event.targets.map(({ id }) => id).join()}`
    case 'today':
      return `${kind} ${day}`
  }
}

describe('the story of a project', () => {
  it('goes from the promise over what was kept and the deadline to today, by the pages’ days', () => {
    expect(story([promised], [said('2024-02-01', []), said('2023-10-23', [])])).toEqual([
      'promise 2023 新的一年怎么干',
      'kept 2023-10-23',
      'deadline 2023-12-31 fai-74',
      'kept 2024-02-01',
      'today 2026-11-24',
    ])
  })

  it('has what has no day of its own at the day when it was kept, and says so', () => {
    const undated = said(null, [], { keptAt: '2023-11-05T08:00:00.000Z' })
    expect(story([promised], [undated])[1]).toBe('kept 2023-11-05 undated')
  })

  it('has an older page before the promise, and of one day the page before the deadline', () => {
    expect(story([promised], [said('2023-12-31', []), said('2022-12-30', [])])).toEqual([
      'kept 2022-12-30',
      'promise 2023 新的一年怎么干',
      'kept 2023-12-31',
      'deadline 2023-12-31 fai-74',
      'today 2026-11-24',
    ])
  })

  it('begins with a promise of which nobody knows when it was made', () => {
    expect(story([{ ...INVESTMENT, document: null }], [said('2022-12-30', [])])[0]).toBe(
      'promise null 新的一年怎么干',
    )
  })

  it('tells the day of a promise where its document has one, and each document once', () => {
    const dated = {
      ...document,
      datePublished: { value: '2023-01-30', basis: 'stated' as const, note: null },
    }
    const other = { ...promised, id: 'other', documentTitle: '另一篇', document: dated, deadline: null }
    expect(story([promised, { ...promised, id: 'second' }, other], [])).toEqual([
      'promise 2023 新的一年怎么干',
      'promise 2023-01-30 另一篇',
      'deadline 2023-12-31 fai-74,second',
      'today 2026-11-24',
    ])
  })

  it('has what was kept on one day in the order of keeping', () => {
    const late = said('2023-10-23', [], { keptAt: '2026-11-24T09:00:00.000Z' })
    const early = said('2023-10-23', [], { keptAt: '2026-11-24T08:00:00.000Z' })
    const ids = timelineOf([], [late, early], dayOfKeeping, '2026-11-24').flatMap((event) =>
      event.kind === 'kept' ? [event.entry.id] : [],
    )
    expect(ids).toEqual([early.id, late.id])
  })
})

describe('the targets of a story', () => {
  const { entries } = arrange(CORPUS)

  it('are those of the corpus, with where they were promised', () => {
    const [target] = storyTargets('investment', entries, [])
    expect(target).toMatchObject({
      id: 'investment',
      documentTitle: '湖畔区新年展望',
      section: '强化项目带动',
    })
    expect(target?.document?.id).toBe('outlook')
  })

  it('are as they were kept where the corpus no longer has them, the latest wording', () => {
    const old = said(null, [], {
      targets: [{ ...INVESTMENT, exact: '旧' }],
      keptAt: '2026-11-01T00:00:00.000Z',
    })
    const late = said(null, [], { keptAt: '2026-11-02T00:00:00.000Z' })
    expect(storyTargets('fai-74', entries, [late, old])).toEqual([{ ...INVESTMENT, document: null }])
  })
})
