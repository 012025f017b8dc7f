/**
 * The marks between sentences and clauses, as the normal form writes them: the full-width ones (，！：；？) are
 * half-width there.
 */
const SENTENCE_ENDS = '。!?;…'
const CLAUSE_ENDS = ',:'
/** All of them, as the inside of a character class: where other marks part words too, they are added to it. */
export const ENDS = `${SENTENCE_ENDS}${CLAUSE_ENDS}`

export const SENTENCE_END = new RegExp(`[${SENTENCE_ENDS}]`)
export const CLAUSE_END = new RegExp(`[${CLAUSE_ENDS}]`)
export const END = new RegExp(`[${ENDS}]`)
/** All but the colon, behind which a label goes on (地址：). */
export const STOP = new RegExp(`[${SENTENCE_ENDS},]`)
/** The end of a sentence (its first group) with all that closes it, or of a clause. Keeps its place: see `lastIndex`. */
export const SEGMENT_END = new RegExp(
  `([${SENTENCE_ENDS}][${SENTENCE_ENDS})）\\]】》〉]*)|[${CLAUSE_ENDS}]`,
  'g',
)
