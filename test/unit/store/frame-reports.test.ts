import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distinctProjects, type FrameEntry, onlyLive, withEntry } from '../../../lib/store/frame-reports'

const entry = (documentId: string | null, ...projectIds: string[]): FrameEntry => ({
  documentId,
  projectIds,
  mentionCount: projectIds.length,
})
const empty = { frames: {} }

describe('the report of a tab', () => {
  it('counts a project once, in however many frames it is mentioned', () => {
    const report = withEntry(
      withEntry(empty, 0, entry('a', 'plant', 'school')),
      7,
      entry('b', 'school', 'park'),
    )
    expect(distinctProjects(report)).toBe(3)
  })

  it('keeps no frame without mentions', () => {
    const report = withEntry(empty, 0, entry('a', 'plant'))
    expect(withEntry(report, 0, entry('a'))).toEqual({ frames: {} })
    expect(withEntry(empty, 7, entry('b'))).toEqual({ frames: {} })
  })

  it('keeps of its frames those that still show the same document', () => {
    const report = { frames: { 0: entry('a', 'plant'), 7: entry('b', 'park'), 9: entry('c', 'school') } }
    const live = [
      { frameId: 0, documentId: 'a' },
      { frameId: 7, documentId: 'another' },
      { frameId: 11, documentId: 'c' },
    ]
    expect(onlyLive(report, live)).toEqual({ frames: { 0: entry('a', 'plant') } })
  })

  it('goes by frames alone where the browser does not tell documents apart', () => {
    const report = { frames: { 0: entry(null, 'plant'), 7: entry(null, 'park') } }
    expect(onlyLive(report, [{ frameId: 7, documentId: null }])).toEqual({
      frames: { 7: entry(null, 'park') },
    })
  })

  it('is what each frame said last, in whatever order they spoke', () => {
    const said = fc.record({
      frameId: fc.nat(4),
      projectIds: fc.array(fc.constantFrom('plant', 'school', 'park', 'road'), { maxLength: 3 }),
    })
    fc.assert(
      fc.property(fc.array(said, { maxLength: 20 }), (reports) => {
        const report = reports.reduce(
          (sum, { frameId, projectIds }) => withEntry(sum, frameId, entry('d', ...projectIds)),
          { frames: {} } as ReturnType<typeof withEntry>,
        )
        const last = new Map(reports.map(({ frameId, projectIds }) => [frameId, projectIds]))
        expect(distinctProjects(report)).toBe(new Set([...last.values()].flat()).size)
        expect(
          onlyLive(
            report,
            [...last.keys()].map((frameId) => ({ frameId, documentId: 'd' })),
          ),
        ).toEqual(report)
      }),
    )
  })
})
