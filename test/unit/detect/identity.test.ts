import { describe, expect, it } from 'vitest'
import type { Piece } from '../../../lib/detect/clusters'
import { identityOf, strongest } from '../../../lib/detect/identity'

const piece = (kind: Piece['kind'], scope?: 'city'): Piece => ({
  start: 0,
  end: 2,
  kind,
  group: kind,
  weight: 1,
  ...(scope && { scope }),
})

describe('the strongest of words', () => {
  it('is a company before a measure, which weighs as much and asks more of the place', () => {
    expect(strongest([piece('measure'), piece('anchor')])).toBe('anchor')
    expect(strongest([piece('anchor'), piece('measure')])).toBe('anchor')
  })

  it('is a general name of the only one in the city before one of many', () => {
    expect(strongest([piece('generic'), piece('generic', 'city')])).toBe('cityGeneric')
    expect(strongest([piece('generic', 'city'), piece('generic')])).toBe('cityGeneric')
  })

  it('is none of numbers and acts', () => {
    expect(strongest([piece('figure'), piece('act')])).toBeNull()
  })
})

describe('what words rest on', () => {
  it('is their strongest, whatever stands near', () => {
    expect(identityOf([piece('measure')], [piece('name')])).toBe('measure')
  })

  it('is the company for a general name with it or near it', () => {
    expect(identityOf([piece('generic'), piece('anchor')], [])).toBe('anchor')
    expect(identityOf([piece('generic')], [piece('anchor')])).toBe('anchor')
    expect(identityOf([piece('generic')], [piece('name')])).toBe('generic')
  })

  it('is the name or the company near, for topics and for numbers', () => {
    for (const kind of ['topic', 'figure'] as const) {
      expect(identityOf([piece(kind)], [piece('name')])).toBe('anchor')
      expect(identityOf([piece(kind)], [piece('anchor')])).toBe('anchor')
    }
  })

  it('is anything near for numbers, and nothing else for topics', () => {
    expect(identityOf([piece('figure')], [piece('measure')])).toBe('measure')
    expect(identityOf([piece('topic')], [piece('measure')])).toBe('topic')
  })

  it('is no more than a topic for a number alone', () => {
    expect(identityOf([piece('figure')], [])).toBe('topic')
  })
})
