/** A text with [the stretch that is asked about] in brackets, and that stretch's place without them. */
export function marked(written: string): { text: string; at: { start: number; end: number } } {
  const start = written.indexOf('[')
  const end = written.indexOf(']') - 1
  if (start < 0 || end < start) throw new Error(`expected [a stretch] in '${written}'`)
  return { text: written.replace(/[[\]]/g, ''), at: { start, end } }
}
