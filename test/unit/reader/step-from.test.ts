import { describe, expect, it } from 'vitest'
import { stepFrom } from '../../../entrypoints/reader/step-from'

const IDS = ['a', 'b', 'c']
const next = { direction: 'next', from: 'here' } as const
const previous = { direction: 'previous', from: 'here' } as const

describe('a step in a frame', () => {
  it('goes from the current mention to its neighbour', () => {
    expect(stepFrom(IDS, next, 'a', 2)).toBe('b')
    expect(stepFrom(IDS, previous, 'c', 0)).toBe('b')
  })

  it('leads out at either end', () => {
    expect(stepFrom(IDS, next, 'c', 0)).toBe(null)
    expect(stepFrom(IDS, previous, 'a', 0)).toBe(null)
  })

  it('starts where the reader is, where no mention is current', () => {
    expect(stepFrom(IDS, next, null, 1)).toBe('b')
    expect(stepFrom(IDS, previous, null, 1)).toBe('a')
    expect(stepFrom(IDS, previous, null, 0)).toBe(null)
  })

  it('leads out below the last mention, and back from there to the last', () => {
    expect(stepFrom(IDS, next, null, -1)).toBe(null)
    expect(stepFrom(IDS, previous, null, -1)).toBe('c')
  })

  it('that comes in from another frame takes the first or the last, whatever is in view or was current', () => {
    expect(stepFrom(IDS, { direction: 'next', from: 'outside' }, 'c', 2)).toBe('a')
    expect(stepFrom(IDS, { direction: 'previous', from: 'outside' }, 'a', 0)).toBe('c')
  })

  it('leads nowhere where there is no mention', () => {
    expect(stepFrom([], next, null, -1)).toBe(null)
    expect(stepFrom([], { direction: 'previous', from: 'outside' }, null, -1)).toBe(null)
  })
})
