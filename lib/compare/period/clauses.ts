/** A clause of a squashed text, its mark left out; clauses of one sentence have one number. */
export interface Clause {
  start: number
  end: number
  sentence: number
}

const SENTENCE_ENDS = '。!?;…\n'
const CLAUSE_ENDS = '，,:'
/** Longer than anybody's sentence: what goes on without a mark is cut, so that no page makes us look far. */
const LONGEST_SENTENCE = 1500

/** Cuts a squashed text; a comma or colon between digits (3,200; 14:30) cuts nothing. */
export function cutClauses(text: string): Clause[] {
  const clauses: Clause[] = []
  let start = 0
  let sentence = 0
  let sentenceStart = 0
  for (let at = 0; at <= text.length; at++) {
    const char = text.charAt(at)
    const isEnd = at === text.length || SENTENCE_ENDS.includes(char) || at - sentenceStart > LONGEST_SENTENCE
    if (!isEnd && !(CLAUSE_ENDS.includes(char) && !isBetweenDigits(text, at))) continue
    clauses.push({ start, end: at, sentence })
    start = at + 1
    if (!isEnd) continue
    sentence += 1
    sentenceStart = start
  }
  return clauses
}

/** The index of the clause that holds `at`; clauses cover the text in order. */
export function clauseAt(clauses: readonly Clause[], at: number): number {
  let low = 0
  let high = clauses.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((clauses[middle]?.end ?? 0) < at) low = middle + 1
    else high = middle
  }
  return low
}

/** The sentence around a clause, from its first clause to its last. */
export function sentenceAround(clauses: readonly Clause[], nth: number): { start: number; end: number } {
  const sentence = clauses[nth]?.sentence
  let first = nth
  let last = nth
  while (clauses[first - 1]?.sentence === sentence && first > 0) first -= 1
  while (clauses[last + 1]?.sentence === sentence && last + 1 < clauses.length) last += 1
  return { start: clauses[first]?.start ?? 0, end: clauses[last]?.end ?? 0 }
}

function isBetweenDigits(text: string, at: number): boolean {
  return text.charAt(at) !== '，' && /\d/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1))
}
