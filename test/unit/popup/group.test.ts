import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groupByProject, lastPointedKey } from '../../../lib/popup/group'
import { frame, mention } from './fixture'

const inWords = (groups: ReturnType<typeof groupByProject>) =>
  groups.map(({ projectId, mentions }) => `${projectId}: ${mentions.map(({ key }) => key).join(' ')}`)

describe('groupByProject', () => {
  it('keeps page order within a project, and orders projects by their first mention', () => {
    const page = frame([mention('a', 'school'), mention('b', 'plant'), mention('c', 'school')])
    expect(inWords(groupByProject([{ frameId: 0, answer: page }]))).toEqual(['school: 0:a 0:c', 'plant: 0:b'])
  })

  it('puts the top frame first, however the frames were listed', () => {
    const groups = groupByProject([
      { frameId: 7, answer: frame([mention('a', 'plant')]) },
      { frameId: 0, answer: frame([mention('a', 'school')]) },
    ])
    expect(inWords(groups)).toEqual(['school: 0:a', 'plant: 7:a'])
  })

  it('joins the mentions of one project over frames and keeps their ids apart', () => {
    const groups = groupByProject([
      { frameId: 0, answer: frame([mention('a', 'school')]) },
      { frameId: 3, answer: frame([mention('a', 'school')]) },
    ])
    expect(inWords(groups)).toEqual(['school: 0:a 3:a'])
  })

  it('leaves out frames that did not answer', () => {
    expect(groupByProject([{ frameId: 0, answer: null }])).toEqual([])
  })

  it('loses no mention and invents none', () => {
    const frames = fc.uniqueArray(
      fc.record({
        frameId: fc.nat(5),
        projects: fc.array(fc.constantFrom('school', 'plant', 'road'), { maxLength: 8 }),
      }),
      { selector: ({ frameId }) => frameId },
    )
    fc.assert(
      fc.property(frames, (list) => {
        const answers = list.map(({ frameId, projects }) => ({
          frameId,
          answer: frame(projects.map((projectId, index) => mention(`m${index}`, projectId))),
        }))
        const keys = groupByProject(answers).flatMap(({ mentions }) => mentions.map(({ key }) => key))
        const expected = list.flatMap(({ frameId, projects }) =>
          projects.map((_, index) => `${frameId}:m${index}`),
        )
        expect(keys.sort()).toEqual(expected.sort())
      }),
    )
  })
})

describe('lastPointedKey', () => {
  it('is null where nothing was pointed at', () => {
    expect(lastPointedKey([{ frameId: 0, answer: frame([mention('a', 'school')]) }])).toBeNull()
  })

  it('is the mention of the frame that was pointed at most recently', () => {
    const key = lastPointedKey([
      { frameId: 0, answer: frame([], { lastPointedId: 'a', lastPointedAt: 1_000 }) },
      { frameId: 4, answer: frame([], { lastPointedId: 'b', lastPointedAt: 2_000 }) },
    ])
    expect(key).toBe('4:b')
  })

  it('prefers the top frame where no frame says when', () => {
    const key = lastPointedKey([
      { frameId: 4, answer: frame([], { lastPointedId: 'b' }) },
      { frameId: 0, answer: frame([], { lastPointedId: 'a' }) },
    ])
    expect(key).toBe('0:a')
  })
})
