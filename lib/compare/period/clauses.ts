/** A clause of a squashed text, its mark left out; clauses of one sentence have one number. */
export interface Clause {
  start: number
  end: number
  sentence: number
}

const SENTENCE_ENDS = '。!?;…\n'
const CLAUSE_ENDS = '，,:'

/** Cuts a squashed text; a comma or colon between digits (3,200; 14:30) cuts nothing. */
export function cutClauses(text: string): Clause[] {
  const clauses: Clause[] = []
  let start = 0
  let sentence = 0
  for (let at = 0; at <= text.length; at++) {
    const char = text.charAt(at)
    const isEnd = at === text.length || SENTENCE_ENDS.includes(char)
    if (!isEnd && !(CLAUSE_ENDS.includes(char) && !isBetweenDigits(text, at))) continue
    clauses.push({ start, end: at, sentence })
    if (isEnd) sentence += 1
    start = at + 1
  }
  return clauses
}

/** The index of the clause that holds `at`. */
export function clauseAt(clauses: readonly Clause[], at: number): number {
  const found = clauses.findIndex(({ end }) => at <= end)
  return found === -1 ? clauses.length - 1 : found
}

function isBetweenDigits(text: string, at: number): boolean {
  return text.charAt(at) !== '，' && /\d/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1))
}
