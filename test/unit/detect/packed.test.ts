import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { unpackLexicon } from '../../../lib/detect/lexicon/packed'
import { packPlaces, unpackPlaces } from '../../../lib/detect/lexicon/packed/places'
import { packWords, unpackWords } from '../../../lib/detect/lexicon/packed/words'
import { corpus, lexicon, packed } from './built-in'

/** As it lies in the package. */
const shipped = <T>(value: T): T => JSON.parse(JSON.stringify(value))

const sorted = (words: readonly string[]) => [...words].sort()

describe('the lexicon that is shipped', () => {
  it('is unpacked to the one that was compiled', () => {
    const { guard, ...rest } = unpackLexicon(shipped(packed), corpus.projects)
    const { guard: compiled, ...others } = lexicon
    expect(rest).toEqual(others)
    expect({ ...guard, words: sorted(guard.words) }).toEqual(compiled)
  })
})

describe('the projects of an unpacked lexicon', () => {
  it('may come in any order, as from a database', () => {
    const { guard: _, ...rest } = unpackLexicon(shipped(packed), [...corpus.projects].reverse())
    const { guard: __, ...others } = lexicon
    expect(rest).toEqual(others)
  })

  it('must all be there', () => {
    const message = `expected the project ${corpus.projects[0]?.id} of the lexicon, found none`
    expect(() => unpackLexicon(packed, corpus.projects.slice(1))).toThrow(message)
  })
})

describe('packed words', () => {
  const unit = fc.integer({ min: 0, max: 0xffff })
  const word = fc.array(unit, { minLength: 1, maxLength: 6 }).map((units) => String.fromCharCode(...units))

  it('are the words, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const unpacked = unpackWords(shipped(packWords(words)))
        expect(sorted(unpacked)).toEqual(sorted([...new Set(words)]))
      }),
    )
  })

  it('write what words begin with once', () => {
    const { alphabet, levels } = packWords(['小时', '小时候', '小学'])
    expect(alphabet).toHaveLength(2)
    expect(levels.map((level) => level.length)).toEqual([3, 4, 2])
  })
})

describe('packed places', () => {
  const rival = (name: string, text: string) => ({ text, kind: 'rival' as const, name })

  it('hold a division’s forms as their lengths', () => {
    const places = [
      rival('包头市', '包头市'),
      rival('包头市', '包头'),
      rival('昆都仑区', '昆都仑'),
      rival('神木市', '神木市'),
      { ...rival('神木市', '神木'), isLoose: true as const },
    ]
    expect(packPlaces(places)).toEqual(['包头市2 昆都仑区-3 神木市?2'])
    expect(unpackPlaces(packPlaces(places))).toEqual(places)
  })

  it('leave as they are what is no beginning of the name, and what is no rival', () => {
    const places = [
      rival('阿拉善左旗', '阿左旗'),
      { text: '乌海市', kind: 'city' as const, name: '乌海市' },
      rival('6号井', '6号井'),
    ]
    expect(packPlaces(places)).toEqual(places)
    expect(unpackPlaces(packPlaces(places))).toEqual(places)
  })
})
