/**
 * Rarer words of jieba's dictionary are mostly noise (站出, 目地). With 3, for names of two characters alone, six of
 * 1,900 labelled mentions were lost (棚改收官 to 改收, 万腾 to 算上万), and no trap more was held.
 */
const LEAST_FREQUENCY = 30

export interface DictionaryWord {
  word: string
  frequency: number
  tag: string
}

/** The words of jieba's dictionary text: `word frequency tag` a line. */
export function dictionaryWords(text: string): DictionaryWord[] {
  const words: DictionaryWord[] = []
  for (const line of text.split('\n')) {
    const first = line.indexOf(' ')
    const second = line.indexOf(' ', first + 1)
    if (first <= 0 || second < 0) continue
    const frequency = Number(line.slice(first + 1, second))
    words.push({ word: line.slice(0, first), frequency, tag: line.slice(second + 1).trimEnd() })
  }
  return words
}

/** Those that are used often enough to guard names with. */
export function commonWords(dictionary: readonly DictionaryWord[]): string[] {
  return dictionary.filter(({ frequency }) => frequency >= LEAST_FREQUENCY).map(({ word }) => word)
}
