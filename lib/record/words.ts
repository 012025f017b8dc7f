import type { PageClaim } from '../compare/claims/page-claim'
import type { Reason } from '../compare/model'
import type { Visit } from './model'

/** What a kept mention consists of, in the order of a table's columns. */
export const COLUMNS = [
  'project',
  'target',
  'document',
  'section',
  'deadline',
  'promised',
  'reported',
  'relation',
  'reason',
  'period',
  'done',
  'elapsed',
  'points',
  'sentence',
  'marked',
  'title',
  'address',
  'date',
  'note',
  'keptAt',
  'editedAt',
  'visitedAt',
  'visit',
  'id',
] as const

export type Column = (typeof COLUMNS)[number]

/** All words of ours in what leaves the record, in the reader's language. */
export interface RecordWords {
  /** BCP 47; decides on the punctuation. */
  language: string
  /** Heading of a document of all that is kept. */
  heading: string
  column: Record<Column, string>
  outcome: Record<PageClaim['outcome'], string>
  reason: Record<Reason, string>
  visit: Record<Visit['found'], string>
}

/** Punctuation of a language. */
export interface Marks {
  /** Around a title, and around what somebody said. */
  title: [string, string]
  quote: [string, string]
  brackets: [string, string]
  comma: string
  semicolon: string
  colon: string
  stop: string
}

const CHINESE: Marks = {
  title: ['《', '》'],
  quote: ['“', '”'],
  brackets: ['（', '）'],
  comma: '，',
  semicolon: '；',
  colon: '：',
  stop: '。',
}

const OTHERS: Marks = {
  title: ['“', '”'],
  quote: ['“', '”'],
  brackets: [' (', ')'],
  comma: ', ',
  semicolon: '; ',
  colon: ': ',
  stop: '. ',
}

export function marksOf({ language }: Pick<RecordWords, 'language'>): Marks {
  return language.startsWith('zh') ? CHINESE : OTHERS
}
