import { describe, expect, it } from 'vitest'
import { detectPage } from '../../../lib/detect/detect-page'
import { detector } from './built-in'
import { PASSINGS, passesGate, unrelatedPage } from './unrelated-pages'

const PAGES = 2000
const pages = Array.from({ length: PAGES }, (_, seed) => unrelatedPage(seed))

describe('2,000 pages about other places, in words of ours, that name us in passing', () => {
  it('pass the gate, in every manner of passing, and differ', () => {
    expect(pages.filter(({ flows }) => passesGate(flows))).toHaveLength(PAGES)
    expect(new Set(pages.map(({ passing }) => passing)).size).toBe(PASSINGS.length)
    expect(new Set(pages.map(({ title, flows }) => [title, ...flows].join('\n'))).size).toBe(PAGES)
  })

  it('are looked at as closely as pages about us, and never marked', { timeout: 60_000 }, () => {
    const found = pages.map((page, seed) => ({ seed, page, ...detectPage(page, detector, null) }))
    const marks = found.flatMap(({ seed, page: { passing, title }, mentions }) =>
      mentions.map(
        ({ projectId, surface, sentence }) =>
          `${seed} (${passing}) ${title} | ${projectId} ${surface}: ${sentence.text}`,
      ),
    )
    expect(marks).toEqual([])
    // What is refused was weighed: the others name us in a menu or an address only, which ends it at once.
    expect(found.filter(({ unshown }) => unshown.length > 0).length).toBeGreaterThan(PAGES / 2)
  })
})
