import { describe, expect, it } from 'vitest'
import { groupByProject } from '../../../lib/popup/group'
import { keepPlace, lookUp, openAt, placeOfProject, step } from '../../../lib/popup/place'
import { frame, mention } from './fixture'

const pageOf = (...ids: string[]) =>
  groupByProject([{ frameId: 0, answer: frame(ids.map((id) => mention(id, id.replace(/\d+$/, '')))) }])

const PAGE = pageOf('school1', 'plant1', 'school2', 'school3')

describe('opening', () => {
  it('opens at the mention that was pointed at last', () => {
    expect(openAt(PAGE, '0:school2')).toEqual({ key: '0:school2', projectId: 'school', index: 1 })
  })

  it('opens at the first of the page where nothing was pointed at', () => {
    expect(openAt(PAGE, null)?.key).toBe('0:school1')
  })

  it('opens at the first of the page where the one pointed at is gone', () => {
    expect(openAt(PAGE, '0:school9')?.key).toBe('0:school1')
  })

  it('has no place on a page without mentions', () => {
    expect(openAt([], null)).toBeNull()
  })
})

describe('keeping the place while the page changes', () => {
  const place = { key: '0:school2', projectId: 'school', index: 1 }

  it('stays at the same mention when others appear before it', () => {
    const grown = pageOf('plant1', 'school0', 'school1', 'school2')
    expect(keepPlace(grown, place)).toEqual({ key: '0:school2', projectId: 'school', index: 2 })
  })

  it('goes to the mention that moved up when its own is gone', () => {
    expect(keepPlace(pageOf('school1', 'school3'), place)?.key).toBe('0:school3')
  })

  it('goes to the last of the project when its own was the last', () => {
    expect(keepPlace(pageOf('plant1', 'school1'), place)?.key).toBe('0:school1')
  })

  it('goes to the first of the page when the project is gone', () => {
    expect(keepPlace(pageOf('plant1'), place)?.key).toBe('0:plant1')
  })

  it('has nowhere to go when nothing is left', () => {
    expect(keepPlace([], place)).toBeNull()
  })
})

describe('moving', () => {
  it('goes to the next mention of the same project, and from the last to the first', () => {
    const second = step(PAGE, { key: '0:school1', projectId: 'school', index: 0 }, 1)
    expect(second.key).toBe('0:school2')
    expect(step(PAGE, { key: '0:school3', projectId: 'school', index: 2 }, 1).key).toBe('0:school1')
  })

  it('goes back from the first to the last', () => {
    expect(step(PAGE, { key: '0:school1', projectId: 'school', index: 0 }, -1).key).toBe('0:school3')
  })

  it('chooses a project by its first mention', () => {
    expect(placeOfProject(PAGE, 'plant')?.key).toBe('0:plant1')
    expect(placeOfProject(PAGE, 'road')).toBeNull()
  })

  it('looks up the mention at a place', () => {
    const found = lookUp(PAGE, { key: '0:school2', projectId: 'school', index: 1 })
    expect(found?.mention.key).toBe('0:school2')
    expect(found?.group.mentions.length).toBe(3)
  })
})
