/** Cuts each text into words; what it cuts by is told to the reader, who may wonder at the results. */
export interface Segmenter {
  by: 'bigrams' | 'words'
  /** One list of search terms for each folded text, without punctuation and blanks. */
  terms(texts: string[]): Promise<string[][]>
}

/** A word cutter such as jieba's `cut_for_search`: a list of words for each text. Runs in a worker. */
export type CutAll = (texts: string[]) => Promise<string[][]>

const WORD = /[\p{L}\p{N}]/u
const RUN = /\p{Script=Han}+|[\p{L}\p{N}]+?(?=\p{Script=Han}|[^\p{L}\p{N}]|$)/gu

/** Cuts by a dictionary. The cutter is handed in: jieba in the browser's worker, in Node, or a table in a test. */
export function wordSegmenter(cutAll: CutAll): Segmenter {
  return {
    by: 'words',
    terms: async (texts) => {
      const cuts = await cutAll(texts)
      return cuts.map((words) => words.filter((word) => WORD.test(word)))
    },
  }
}

/**
 * Cuts Chinese into overlapping pairs of characters, all else at its edges: needs no dictionary, so the
 * search works before jieba is there and where it cannot be loaded.
 */
export const bigramSegmenter: Segmenter = {
  by: 'bigrams',
  terms: async (texts) => texts.map((text) => [...text.matchAll(RUN)].flatMap(([run]) => pairs(run))),
}

function pairs(run: string): string[] {
  if (!/\p{Script=Han}/u.test(run)) return [run]
  const chars = [...run]
  if (chars.length === 1) return chars
  return chars.slice(1).map((char, index) => `${chars[index]}${char}`)
}
