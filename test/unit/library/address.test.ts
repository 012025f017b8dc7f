import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Address, formatAddress, parseAddress } from '../../../lib/library/address'

describe('the address of what the library shows', () => {
  test('a target has the address that popup and card link to', () => {
    expect(parseAddress('#target=mine-area')).toEqual({ kind: 'target', id: 'mine-area' })
    expect(formatAddress({ kind: 'target', id: 'mine-area' })).toBe('#target=mine-area')
  })

  test('the list, the settings and the start have one each', () => {
    expect(parseAddress('#list')).toEqual({ kind: 'list' })
    expect(parseAddress('#settings')).toEqual({ kind: 'settings' })
    expect(parseAddress('')).toEqual({ kind: 'start' })
  })

  test('what the reader kept has one, and what they kept of a project', () => {
    expect(parseAddress('#record')).toEqual({ kind: 'record' })
    expect(parseAddress('#story=fai-74')).toEqual({ kind: 'story', id: 'fai-74' })
    expect(formatAddress({ kind: 'story', id: 'fai-74' })).toBe('#story=fai-74')
  })

  test('what is no address of ours is the start', () => {
    expect(parseAddress('#target=')).toEqual({ kind: 'start' })
    expect(parseAddress('#elsewhere=1')).toEqual({ kind: 'start' })
  })

  test('an id with a stray percent sign is taken as it stands', () => {
    expect(parseAddress('#passage=100%')).toEqual({ kind: 'passage', id: '100%' })
  })

  test('every address is read back from its hash', () => {
    const id = fc.string({ minLength: 1, unit: 'grapheme' })
    const kinds = fc.constantFrom(
      'target' as const,
      'passage' as const,
      'section' as const,
      'document' as const,
      'story' as const,
    )
    const address: fc.Arbitrary<Address> = fc.record({ kind: kinds, id })
    fc.assert(
      fc.property(address, (each) => {
        expect(parseAddress(formatAddress(each))).toEqual(each)
      }),
    )
  })
})
