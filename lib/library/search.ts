import MiniSearch from 'minisearch'
import { type Fold, queryParts } from './fold'
import { hitRanges, type Range } from './hit-ranges'
import type { SearchRecord } from './search-records'
import type { Segmenter } from './segmenter'

export interface Hit {
  record: SearchRecord
  /** Where the query's words stand in the record's title and text. */
  titleRanges: Range[]
  textRanges: Range[]
}

export interface Search {
  by: Segmenter['by']
  /** Best first; nothing for a query without a word. */
  find(query: string): Promise<Hit[]>
}

interface IndexedRecord {
  id: number
  title: string
  aliases: string
  text: string
}

/** Between terms: the segmenter has cut already, MiniSearch only takes apart. */
const GAP = '\u0000'

/** What holds the query as it was typed stands before what only holds its words. */
const PHRASE_SCORE = 100
const PHRASE_IN_TITLE_SCORE = 200

/**
 * Builds a full-text search. Found is what holds every word of the query (a word still being typed counts
 * by its beginning), and always what holds the query as typed, however the segmenter cuts it. Records and
 * query are compared as `fold` has them.
 */
export async function createSearch(
  records: SearchRecord[],
  segmenter: Segmenter,
  fold: Fold,
): Promise<Search> {
  const folded = records.map((record) => ({
    title: fold(record.title),
    aliases: fold(record.aliases.join('，')),
    text: fold(record.text),
  }))
  const fields = folded.flatMap(({ title, aliases, text }) => [title, aliases, text])
  const terms = await segmenter.terms(fields)
  const joined = terms.map((words) => words.join(GAP))
  const index = new MiniSearch<IndexedRecord>({
    fields: ['title', 'aliases', 'text'],
    tokenize: (text) => text.split(GAP).filter(Boolean),
    processTerm: (term) => term,
    searchOptions: { combineWith: 'AND', prefix: true, boost: { title: 3, aliases: 2 } },
  })
  index.addAll(
    records.map((_, id) => ({
      id,
      title: joined[3 * id] as string,
      aliases: joined[3 * id + 1] as string,
      text: joined[3 * id + 2] as string,
    })),
  )
  const wholes = folded.map(({ title, aliases, text }) => ({ title, all: `${title}\n${aliases}\n${text}` }))

  async function find(query: string): Promise<Hit[]> {
    const parts = queryParts(fold(query))
    const [words = []] = await segmenter.terms([parts.join(' ')])
    if (words.length === 0) return []
    const found = new Map(index.search(words.join(GAP)).map((result) => [result.id as number, result]))
    const ranked = wholes.flatMap(({ title, all }, id) => {
      const result = found.get(id)
      const phrase = parts.every((part) => all.includes(part))
      if (!result && !phrase) return []
      const inTitle = parts.every((part) => title.includes(part))
      const bonus = inTitle ? PHRASE_IN_TITLE_SCORE : phrase ? PHRASE_SCORE : 0
      return [{ id, score: bonus + (result?.score ?? 0), terms: result?.terms ?? [] }]
    })
    ranked.sort((a, b) => b.score - a.score || a.id - b.id)
    return ranked.map(({ id, terms }) => {
      const { title, text } = folded[id] as (typeof folded)[number]
      return {
        record: records[id] as SearchRecord,
        titleRanges: hitRanges(title, parts, terms),
        textRanges: hitRanges(text, parts, terms),
      }
    })
  }

  return { by: segmenter.by, find }
}
