import type { Known } from './known'
import { bigramsOf, RARE, type Rarity } from './rarity'

/** A word of the page that a person may want in names.yml. Texts are in normal form. */
export interface Proposal {
  list: 'anchors' | 'generics' | 'topics'
  text: string
  /** How often the page says it. */
  times: number
  /** Bits of rare pairs that it shares with the project's own words; for an anchor, of its own. */
  weight: number
  /** The first sentence that says it. */
  sentence: string
}

export interface Tools {
  rarity: Rarity
  /** Cuts a sentence into words (jieba). */
  cut: (sentence: string) => string[]
  /** Whether the word is one of everybody's. */
  isWord: (word: string) => boolean
}

/** A phrase of more words is a sentence's, not a name's. */
const LONGEST_PHRASE = 5
const LONGEST_TEXT = 12
/** A name that nobody has written yet must be said so often to be told from a slip of the segmenter. */
const LEAST_TIMES = 2
/** Each pair of a phrase that the project does not share costs as much as a common pair is worth. */
const UNSHARED_COST = 10
const PHRASE = /^[\p{Script=Han}a-z0-9]+$/u
const NUMBER = /^\d+$/

/**
 * Words of a page that a person says is about a project, and that names.yml may lack: phrases that share rare
 * pairs of characters with what the source says (generics), single words that do (topics), and names that
 * no dictionary has beside either (anchors). A person chooses; nothing is taken over by itself.
 * @param sentences of the page, in normal form
 */
export function propose(sentences: readonly string[], known: Known, tools: Tools): Proposal[] {
  const own = new Set(
    [...known.said, ...known.words].flatMap(bigramsOf).filter((b) => tools.rarity(b) >= RARE),
  )
  const found = new Map<string, Proposal>()
  const note = (list: Proposal['list'], text: string, weight: number, sentence: string) => {
    const before = found.get(text)
    if (before) before.times++
    else found.set(text, { list, text, weight, sentence, times: 1 })
  }
  for (const sentence of sentences) {
    const words = tools.cut(sentence)
    const phrases = phrasesOf(words, own, known, tools.rarity)
    const isOurs = phrases.length > 0 || known.naming.some((word) => sentence.includes(word))
    for (const { text, weight, count } of phrases) {
      if (isKnown(text, known)) continue
      note(count === 1 ? 'topics' : 'generics', text, weight, sentence)
    }
    if (!isOurs) continue
    for (const word of words) {
      if (word.length < 2 || word.length > 4 || !PHRASE.test(word) || /\d/.test(word)) continue
      const weight = Math.max(...bigramsOf(word).map(tools.rarity), 0)
      if (tools.isWord(word) || weight < RARE || isKnown(word, known) || found.get(word)?.list === 'topics')
        continue
      note('anchors', word, weight, sentence)
    }
  }
  return [...found.values()]
    .filter(({ list, times }) => list !== 'anchors' || times >= LEAST_TIMES)
    .sort((a, b) => b.weight * b.times - a.weight * a.times || (a.text < b.text ? -1 : 1))
}

/** A phrase that holds a marking word is found already; so is a word that is written. */
function isKnown(text: string, { words, marking, places }: Known): boolean {
  return places.has(text) || words.includes(text) || marking.some((word) => text.includes(word))
}

interface Phrase {
  text: string
  weight: number
  /** Of how many words. */
  count: number
}

/** The best phrases of a sentence that do not overlap, each of neighbouring words that share most of their pairs. */
function phrasesOf(
  words: readonly string[],
  own: ReadonlySet<string>,
  known: Known,
  rarity: Rarity,
): Phrase[] {
  const candidates: (Phrase & { from: number })[] = []
  for (let from = 0; from < words.length; from++) {
    for (let count = 1; count <= LONGEST_PHRASE && from + count <= words.length; count++) {
      const parts = words.slice(from, from + count)
      const text = parts.join('')
      if (text.length > LONGEST_TEXT || !PHRASE.test(text) || isBreak(parts.at(-1) ?? '', known)) break
      if (text.length < 2) continue
      const pairs = bigramsOf(text)
      const shared = pairs.filter((pair) => own.has(pair))
      const gain = shared.reduce((sum, pair) => sum + rarity(pair), 0)
      const weight = gain - UNSHARED_COST * (pairs.length - shared.length)
      if (weight >= RARE) candidates.push({ text, weight, count, from })
    }
  }
  const kept: typeof candidates = []
  for (const one of candidates.sort((a, b) => b.weight - a.weight || a.from - b.from)) {
    if (kept.every(({ from, count }) => one.from + one.count <= from || from + count <= one.from))
      kept.push(one)
  }
  return kept
}

/** What is no part of a phrase: a place, a stage, what joins words or counts, a number. */
function isBreak(word: string, { places, stages, joints }: Known): boolean {
  return places.has(word) || stages.has(word) || joints.has(word) || NUMBER.test(word)
}
