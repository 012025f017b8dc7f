import { describe, expect, it } from 'vitest'
import type { Figure } from '../../../lib/corpus/model'
import { scoreAttached, scoreFigure } from '../../../lib/eval/score-figure'
import { at, markOn } from './pages'

const FLOWS = ['清陶项目规划10GWh，停车楼有812个车位。']

function outcome(
  gold: { text: string; target: string; value: number; unit: string },
  figure: Partial<Figure>,
  targetIds = ['qingtao'],
) {
  const mark = markOn(FLOWS, '清陶', targetIds, { figures: [{ text: '10GWh', figure }] })
  return scoreFigure({ ...gold, ...at(FLOWS, gold.text) }, [mark])
}

describe('a figure of the gold is', () => {
  const ten = { text: '10GWh', target: 'qingtao', value: 1e7, unit: '千瓦时' }

  it('found where a mark of its target holds it', () => {
    expect(outcome(ten, { value: 1e7 })).toBe('found')
  })

  it('found where the person noted it in another unit than the base unit', () => {
    expect(outcome({ ...ten, value: 10, unit: 'GWh' }, { value: 1e7 })).toBe('found')
  })

  it('found where only one side of a bound is known', () => {
    expect(outcome(ten, { minValue: 1e7, bound: 'atLeast' })).toBe('found')
  })

  it('misread where the mark holds it with another value', () => {
    expect(outcome(ten, { value: 10 })).toBe('misread')
  })

  it('with another mark where that one took it', () => {
    expect(outcome(ten, { value: 1e7 }, ['anode'])).toBe('other-mark')
  })

  it('missing where no mark holds it', () => {
    expect(outcome({ text: '812个', target: 'car-parks', value: 812, unit: '个' }, { value: 1e7 })).toBe(
      'missing',
    )
  })
})

describe('a number that went along with a mark is', () => {
  const mark = markOn(FLOWS, '清陶', ['qingtao'], { figures: [{ text: '10GWh', figure: { value: 1e7 } }] })
  const labelled = (text: string, target: string) => ({ ...at(FLOWS, text), target, value: 1, unit: '个' })

  it('its own where the gold has it as one of its target’s', () => {
    expect(scoreAttached(mark, [labelled('10GWh', 'qingtao')])).toEqual(['own'])
    expect(scoreAttached(mark, [labelled('10GWh', 'anode'), labelled('10GWh', 'qingtao')])).toEqual(['own'])
  })

  it('another’s where the gold has it only as another target’s', () => {
    expect(scoreAttached(mark, [labelled('10GWh', 'anode')])).toEqual(['others'])
  })

  it('not labelled where the gold does not have it', () => {
    expect(scoreAttached(mark, [labelled('812个', 'car-parks')])).toEqual(['unlabelled'])
  })
})
