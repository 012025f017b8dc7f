import type { Span } from '../../corpus/joined-text'

/** A text without white space, with its clauses; `offsets[i]` is the place of `text[i]` in the original. */
export interface Clauses {
  text: string
  offsets: number[]
  clauses: Clause[]
}

export interface Clause extends Span {
  sentence: number
  /** What ends its sentence: a question says nothing. */
  isAsked: boolean
}

/** A blank line, or one that opens as an item of a list, begins a sentence; any other break is a wrap. */
const NEW_LINE = /^\s*\n\s*(?:\n|[（(]?[0-9一二三四五六七八九十]+[.、．)）]|[●◆■▲★▍·•①-⑩])/
const SENTENCE_END = /[。！？!?；;\n]/
const CLAUSE_END = /[，,：:]/
/** A turn within a clause: 已建成但未投产. */
const TURN = /^(?:但|却(?=[已仍尚还未没])|而(?=[已仍尚还未没]))/

/** Cuts a text into clauses. A comma between digits cuts nothing. */
export function cutClauses(raw: string): Clauses {
  const { text, offsets } = squeeze(raw)
  const clauses: Clause[] = []
  let sentence = 0
  let start = 0
  const close = (end: number) => {
    if (end > start) clauses.push({ start, end, sentence, isAsked: false })
    start = end
  }
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i)
    if (SENTENCE_END.test(char)) {
      close(i + 1)
      if (/[？?]/.test(char)) for (const clause of clauses) clause.isAsked ||= clause.sentence === sentence
      sentence++
    } else if (CLAUSE_END.test(char) && !(/\d/.test(text.charAt(i - 1)) && /\d/.test(text.charAt(i + 1)))) {
      close(i + 1)
    } else if (TURN.test(text.slice(i, i + 2))) close(i)
  }
  close(text.length)
  return { text, offsets, clauses }
}

function squeeze(raw: string): { text: string; offsets: number[] } {
  const offsets: number[] = []
  let text = ''
  for (let i = 0; i < raw.length; i++) {
    const char = raw.charAt(i)
    const isBreak = char === '\n' && NEW_LINE.test(raw.slice(i, i + 40))
    if (/\s/.test(char) && !isBreak) continue
    text += isBreak ? '\n' : toHalfWidth(char)
    offsets.push(i)
  }
  return { text, offsets }
}

/** Full-width digits, one for one. */
function toHalfWidth(char: string): string {
  return /[０-９]/.test(char) ? String.fromCharCode(char.charCodeAt(0) - 0xfee0) : char
}
