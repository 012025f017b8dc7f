import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arrange } from '../../../lib/library/catalogue'
import {
  countChoices,
  type Filters,
  filterEntries,
  isNarrowed,
  NO_FILTERS,
  STAGE_CHOICES,
} from '../../../lib/library/filters'
import { CORPUS } from './fixture'

const { entries } = arrange(CORPUS)
const ids = (filters: Partial<Filters>) =>
  filterEntries(entries, { ...NO_FILTERS, ...filters }).map(({ target }) => target.id)

describe('the list of targets, narrowed', () => {
  test('without a filter everything is listed', () => {
    expect(ids({})).toEqual(['school', 'investment', 'firms', 'battery', 'glass'])
    expect(isNarrowed(NO_FILTERS)).toBe(false)
  })

  test('by section', () => expect(ids({ chapterId: 'outlook.0' })).toEqual(['school']))

  test('by stages, any of those chosen', () => {
    expect(ids({ stages: ['start'] })).toEqual(['battery', 'glass'])
    expect(ids({ stages: ['start', 'complete'] })).toEqual(['school', 'investment', 'battery', 'glass'])
  })

  test('what is only reported is a choice of its own, not a stage', () => {
    expect(ids({ stages: ['context'] })).toEqual(['firms'])
    expect(ids({ stages: ['none'] })).toEqual([])
  })

  test('by whether they carry a figure', () => {
    expect(ids({ figure: 'with' })).toEqual(['investment'])
    expect(ids({ figure: 'without' })).toEqual(['school', 'firms', 'battery', 'glass'])
  })

  test('filters combine', () => {
    expect(ids({ chapterId: 'outlook.1', stages: ['complete'], figure: 'with' })).toEqual(['investment'])
    expect(ids({ chapterId: 'outlook.0', figure: 'with' })).toEqual([])
  })

  test('each choice is counted under the other filters', () => {
    const counts = countChoices(entries, { chapterId: 'outlook.1', stages: ['complete'], figure: null })
    expect(counts.stages).toMatchObject({ complete: 1, start: 2, context: 1, plan: 0 })
    expect(counts.chapters).toEqual({ 'outlook.0': 1, 'outlook.1': 1 })
    expect(counts.allChapters).toBe(2)
    expect(counts.figures).toEqual({ with: 1, without: 0 })
  })

  test('the number beside a choice is what choosing it gives', () => {
    const filters = fc.record({
      chapterId: fc.constantFrom(null, 'outlook.0', 'outlook.1'),
      stages: fc.subarray([...STAGE_CHOICES]),
      figure: fc.constantFrom(null, 'with' as const, 'without' as const),
    })
    fc.assert(
      fc.property(filters, (chosen) => {
        const counts = countChoices(entries, chosen)
        for (const stage of STAGE_CHOICES) {
          expect(counts.stages[stage]).toBe(ids({ ...chosen, stages: [stage] }).length)
        }
        for (const figure of ['with', 'without'] as const) {
          expect(counts.figures[figure]).toBe(ids({ ...chosen, figure }).length)
        }
        for (const chapterId of ['outlook.0', 'outlook.1']) {
          expect(counts.chapters[chapterId] ?? 0).toBe(ids({ ...chosen, chapterId }).length)
        }
      }),
    )
  })
})
