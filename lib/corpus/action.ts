import type { Modality, Stage } from './model'
import { CLOSING_VERB, VERB_PHRASE, VERB_STAGES } from './verbs'

export interface Action {
  /** As written; … stands for what a closing verb encloses (力争…建成投产). Null where no verb is known. */
  action: string | null
  stage: Stage | null
  modality: Modality
  /** Whether the act could be seen to be done. */
  definite: boolean
}

const STRIVES = /力争|争取|努力/
const EXPLORES = /探索|谋划/
const MODAL = /^(?:力争|争取|努力|确保)/

interface Phrase {
  text: string
  verb: string
}

/**
 * The verb that governs a target. A quote that lists several projects has one for each of its clauses:
 * `focus` (offsets in the quote) says which words are the target's own.
 */
export function deriveAction(quote: string, focus: { start: number; end: number } | null): Action {
  const clause = clauseAt(quote, focus?.start ?? 0)
  const before = quote.slice(clause.start, focus?.start ?? clause.end)
  const own = focus && leadingVerb(quote.slice(focus.start, focus.end))
  const governing = verbsIn(before)[0] ?? verbsIn(quote.slice(0, clause.start)).at(-1) ?? null
  const head = own ?? governing
  const modal = own ? null : (MODAL.exec(before)?.[0] ?? null)
  const closing = own ? null : closingVerb(quote.slice(focus?.end ?? clause.start, clause.end), head)
  const verb = closing ?? head?.verb ?? null
  const known = verb === null ? undefined : VERB_STAGES.get(verb)
  return {
    action: phrase(modal, head, closing, quote.slice(clause.start, clause.end)),
    stage: known?.stage ?? null,
    modality: modalityOf(own ? own.text : before),
    definite: known?.definite ?? false,
  }
}

function phrase(
  modal: string | null,
  head: Phrase | null,
  closing: string | null,
  clause: string,
): string | null {
  const opening = modal ?? head?.text ?? null
  const end = closing ?? (modal === null ? null : (head?.text ?? null))
  if (opening === null || end === null || opening === end) return opening ?? end
  return clause.includes(opening + end) ? opening + end : `${opening}…${end}`
}

function modalityOf(words: string): Modality {
  if (STRIVES.test(words)) return 'strives'
  return EXPLORES.test(words) ? 'explores' : 'commits'
}

function clauseAt(quote: string, at: number): { start: number; end: number } {
  const start = Math.max(quote.lastIndexOf('，', at), quote.lastIndexOf('；', at)) + 1
  const end = /[，；。]/.exec(quote.slice(Math.max(at, start)))?.index
  return { start, end: end === undefined ? quote.length : Math.max(at, start) + end }
}

function verbsIn(words: string): Phrase[] {
  return [...words.matchAll(VERB_PHRASE)].map((match) => ({
    text: match[0],
    verb: match[2] ?? match[1] ?? '',
  }))
}

function leadingVerb(words: string): Phrase | null {
  const match = [...words.matchAll(VERB_PHRASE)][0]
  return match?.index === 0 ? { text: match[0], verb: match[2] ?? match[1] ?? '' } : null
}

function closingVerb(rest: string, head: Phrase | null): string | null {
  const found = CLOSING_VERB.exec(rest)?.[1] ?? null
  return found === head?.verb ? null : found
}
