import { describe, expect, it } from 'vitest'
import { claimsToShow } from '../../../lib/popup/claims'
import { groupByProject } from '../../../lib/popup/group'
import { claim } from '../format/page-claims'
import { frame, mention } from './fixture'

/** One project's mentions: of each the numbers that its paragraph holds against the target. */
function mentions(...reported: string[][]) {
  const listed = reported.map((words, at) =>
    mention(`m${at}`, 'investment', {
      claims: words.map((each) => claim({ targetId: 'investment-target', reported: each })),
    }),
  )
  return groupByProject([{ frameId: 0, answer: frame(listed) }])[0]?.mentions ?? []
}

const shown = (all: ReturnType<typeof mentions>, index: number) => {
  const { claims, elsewhere } = claimsToShow(all, index)
  return [...claims.map(({ reported }) => reported), elsewhere ? 'elsewhere' : 'here']
}

describe('what the popup holds against the targets', () => {
  it('is what the mention’s own paragraph says', () => {
    expect(shown(mentions(['52.4亿元'], ['60亿元']), 1)).toEqual(['60亿元', 'here'])
  })
  it('is all of it, where it says several things', () => {
    expect(shown(mentions(['约569亿元', '87个']), 0)).toEqual(['约569亿元', '87个', 'here'])
  })
  it('is the nearest other mention’s where this one’s paragraph says nothing', () => {
    expect(shown(mentions(['1亿元'], [], [], ['4亿元']), 2)).toEqual(['4亿元', 'elsewhere'])
  })
  it('is the earlier of two that are as near', () => {
    expect(shown(mentions(['1亿元'], [], ['3亿元']), 1)).toEqual(['1亿元', 'elsewhere'])
  })
  it('is nothing where no mention says anything', () => {
    expect(shown(mentions([], []), 0)).toEqual(['here'])
  })
  it('is nothing where the mention is gone', () => {
    expect(shown(mentions(['1亿元']), 7)).toEqual(['here'])
  })
  it('is only of the targets that the mention is about', () => {
    const [about] = mentions([])
    const other = { ...about, claims: [claim({ targetId: 'project-count' })] }
    expect(about && claimsToShow([about, { ...about, ...other }], 0)).toEqual({
      claims: [],
      elsewhere: false,
    })
  })
})

it('a mention carries the day of its own frame’s page', () => {
  const october = { date: '2023-10-23', from: 'meta' } as const
  const groups = groupByProject([
    { frameId: 0, answer: frame([mention('a', 'school')], { pageDate: october }) },
    { frameId: 3, answer: frame([mention('a', 'school')]) },
  ])
  expect(groups[0]?.mentions.map(({ pageDate }) => pageDate)).toEqual([october, null])
})
