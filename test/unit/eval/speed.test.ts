import { describe, expect, it } from 'vitest'
import { longPages, speedLine, speedOf } from '../../../lib/eval/speed'

/** Detection that takes, of a clock of its own, a microsecond for each character that it is given. */
function steady() {
  let time = 0
  const detect = ({ flows }: { flows: string[] }) => {
    time += flows.join('').length / 1000
  }
  return { detect, now: () => time }
}

/** A page with so many characters, of which so many may hold a word of ours. */
function page(gathered: number, kept: number) {
  const of = (length: number) => ({ title: '', flows: ['一'.repeat(length)] })
  return { gathered: of(gathered), filtered: of(kept) }
}

describe('the speed of detection', () => {
  it('is that of 5,000 characters, whatever the length of the pages', () => {
    const { detect, now } = steady()
    expect(speedOf([page(100, 100), page(20_000, 20_000)], detect, now).median).toBeCloseTo(5)
  })

  it('counts the characters of the page, though detection is spared most of them', () => {
    const { detect, now } = steady()
    expect(speedOf([page(1000, 200)], detect, now).median).toBeCloseTo(1)
  })

  it('is the page in the middle, not the mean', () => {
    const { detect, now } = steady()
    expect(speedOf([page(100, 0), page(100, 20), page(100, 100)], detect, now)).toEqual({
      pages: 3,
      median: expect.closeTo(1),
    })
  })

  it('leaves out the first rounds, in which the code is compiled', () => {
    let rounds = 0
    let time = 0
    const detect = () => {
      rounds += 1
      time += rounds <= 10 ? 1000 : 1
    }
    expect(speedOf([page(5000, 5000)], detect, () => time).median).toBe(1)
  })
})

describe('the pages that it is measured on', () => {
  const of = (title: string, ...lengths: number[]) => ({ title, flows: lengths.map((n) => '一'.repeat(n)) })

  it('are labelled pages one after the other, each some 5,000 characters long, every flow once', () => {
    const pages = [of('a', 3000, 1000), of('b', 500, 700, 300), of('c', 4000), of('d', 900)]
    expect(longPages(pages)).toEqual([of('a', 3000, 1000, 500, 700), of('b', 300, 4000, 900)])
  })

  it('are none where nothing is labelled', () => {
    expect(longPages([])).toEqual([])
  })
})

describe('its line', () => {
  it('says what was measured, on what', () => {
    expect(speedLine({ pages: 15, median: 4.56 })).toBe(
      'speed  4.6 ms of processor time for 5,000 characters, as built: median over 15 pages about the district',
    )
  })

  it('says where there was nothing to measure', () => {
    expect(speedLine({ pages: 0, median: null })).toBe('speed  no page about the district')
  })
})
