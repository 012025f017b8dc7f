import { describe, expect, it } from 'vitest'
import type { Known } from '../../../../lib/detect/propose/known'
import { propose } from '../../../../lib/detect/propose/propose'
import { bigramRarity, bigramsOf } from '../../../../lib/detect/propose/rarity'
import { proposalsToYaml } from '../../../../lib/detect/propose/to-yaml'

const DICTIONARY = [
  { word: '的', frequency: 50_000_000, tag: 'uj' },
  { word: '建设', frequency: 30_000, tag: 'v' },
  { word: '项目', frequency: 12_000, tag: 'n' },
  { word: '固态', frequency: 150, tag: 'n' },
  { word: '电池', frequency: 900, tag: 'n' },
  { word: '电解质', frequency: 90, tag: 'n' },
  { word: '投产', frequency: 90, tag: 'v' },
  { word: '公司', frequency: 50_000, tag: 'n' },
  { word: '乌海', frequency: 30, tag: 'ns' },
]
const WORDS = [...DICTIONARY.map(({ word }) => word), '清陶']

/** Longest word first, else one character: what a segmenter does, in little. */
function cut(sentence: string): string[] {
  const found: string[] = []
  for (let rest = sentence; rest.length > 0; ) {
    const word = WORDS.filter((one) => rest.startsWith(one)).sort((a, b) => b.length - a.length)[0]
    const next = word ?? rest.slice(0, 1)
    found.push(next)
    rest = rest.slice(next.length)
  }
  return found
}

const TOOLS = {
  rarity: bigramRarity(DICTIONARY),
  cut,
  isWord: (word: string) => DICTIONARY.some((one) => one.word === word),
}
const KNOWN: Known = {
  said: ['固态电池全产业链'],
  words: [],
  naming: [],
  marking: [],
  places: new Set(['乌海']),
  stages: new Set(['投产']),
  joints: new Set(['的', '了', '在', '和', '与', '年', '月', '个', '座', '家']),
}
const proposed = (sentences: string[], known: Partial<Known> = {}) =>
  propose(sentences, { ...KNOWN, ...known }, TOOLS).map(({ list, text }) => `${list} ${text}`)

describe('rarity', () => {
  it('counts a pair as often as the words that hold it, and one that no word holds as rarest', () => {
    expect(TOOLS.rarity('建设')).toBeLessThan(TOOLS.rarity('电池'))
    expect(TOOLS.rarity('电池')).toBeLessThan(TOOLS.rarity('固态'))
    expect(TOOLS.rarity('固态')).toBeLessThan(TOOLS.rarity('清陶'))
  })

  it('joins no pair over punctuation or digits', () => {
    expect(bigramsOf('电池,4万bdo')).toEqual(['电池', '万b', 'bd', 'do'])
  })
})

describe('proposals from a page about a project', () => {
  it('are phrases that share rare pairs with what the source says', () => {
    expect(proposed(['公司的固态电池项目。'])).toEqual(['generics 固态电池'])
  })

  it('are topics where a single word does', () => {
    expect(proposed(['电池的项目。'])).toEqual(['topics 电池'])
  })

  it('are names that no dictionary has, said twice beside such words', () => {
    expect(proposed(['清陶的电池。', '清陶的固态电池。'])).toContain('anchors 清陶')
    expect(proposed(['清陶的电池。'])).not.toContain('anchors 清陶')
    expect(proposed(['清陶的公司。', '清陶的项目。'])).toEqual([])
  })

  it('leave out what names.yml has, and what holds a word that marks already', () => {
    expect(proposed(['公司的固态电池。'], { words: ['固态电池'], marking: ['固态电池'] })).toEqual([])
    expect(proposed(['电池的项目。'], { words: ['电池'] })).toEqual([])
  })

  it('offer what holds a word that marks only beside others', () => {
    expect(proposed(['公司的固态电池。'], { words: ['固态'], naming: ['固态'] })).toEqual([
      'generics 固态电池',
    ])
  })

  it('leave out the stage that a project is in: no part of its name', () => {
    expect(proposed(['固态电池投产。', '公司投产。'], { said: ['固态电池投产'] })).toEqual([
      'generics 固态电池',
    ])
  })

  it('leave places to places.yml', () => {
    expect(proposed(['乌海电池。'], { said: ['乌海电池'] })).toEqual(['topics 电池'])
  })

  it('are nothing where only common words are shared', () => {
    expect(proposed(['公司的项目建设。'], { said: ['项目建设'] })).toEqual([])
  })
})

describe('the entry for names.yml', () => {
  it('has a word a line, by list, with how often and where it is said', () => {
    const proposals = propose(['清陶的电池。', '清陶的固态电池。'], KNOWN, TOOLS)
    expect(proposalsToYaml('plant', proposals)).toBe(
      [
        'plant:',
        '  anchors:',
        '    - 清陶  # 2×, 清陶的电池。',
        '  generics:',
        '    - 固态电池  # 1×, 清陶的固态电池。',
        '  topics:',
        '    - 电池  # 1×, 清陶的电池。',
        '',
      ].join('\n'),
    )
  })

  it('quotes what YAML would read as a number', () => {
    const one = { list: 'anchors', text: '654', times: 2, weight: 20, sentence: '654的遗址' } as const
    expect(proposalsToYaml('plant', [one])).toBe('plant:\n  anchors:\n    - "654"  # 2×, 654的遗址\n')
  })

  it('says so where the page has nothing new', () => {
    expect(proposalsToYaml('plant', [])).toBe('# plant: nothing on this page that names.yml does not have\n')
  })
})
