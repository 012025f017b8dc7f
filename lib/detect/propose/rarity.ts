import type { DictionaryWord } from '../lexicon/dictionary'

/** How rare two neighbouring characters are in written Chinese, in bits. */
export type Rarity = (bigram: string) => number

/** Less than this is said of everything: 建设 has 11 bits, 电池 16, 固态 18. */
export const RARE = 14

/**
 * Rarity by jieba's dictionary: a bigram counts as often as the words that hold it. One that no word holds
 * (清陶) is as rare as can be.
 */
export function bigramRarity(dictionary: Iterable<DictionaryWord>): Rarity {
  const counts = new Map<string, number>()
  let total = 0
  for (const { word, frequency } of dictionary) {
    total += frequency
    for (const bigram of bigramsOf(word)) counts.set(bigram, (counts.get(bigram) ?? 0) + frequency)
  }
  return (bigram) => Math.log2((total + 1) / ((counts.get(bigram) ?? 0) + 1))
}

/** The pairs of neighbouring characters of a text in normal form; punctuation joins nothing. */
export function bigramsOf(text: string): string[] {
  const found: string[] = []
  for (let i = 0; i + 2 <= text.length; i++) {
    const bigram = text.slice(i, i + 2)
    if (WORD.test(bigram)) found.push(bigram)
  }
  return found
}

const WORD = /^[\p{Script=Han}a-z]{2}$/u
