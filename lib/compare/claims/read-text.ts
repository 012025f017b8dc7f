import type { Figure } from '../../corpus/model'
import { parseQuantities } from '../../corpus/quantity'
import { type PeriodText, readPeriodText } from '../period'
import { type Clause, cutClauses } from '../stage/clauses'
import { readStages } from '../stage/read-stages'
import type { StageStatement } from '../stage/statement'
import type { ClaimMention, ClaimPlace, ClaimsInput } from './model'
import { isOfSomethingElse } from './whose-mention'

interface Span {
  start: number
  end: number
}

/** A figure of the text. Offsets are of the squeezed text, those of `figure` of the raw one. */
export interface PageQuantity extends Span {
  figure: Figure
  /** The index of its clause. */
  clause: number
}

/** A stage statement, placed in the squeezed text. */
export interface PageStatement extends Span {
  statement: StageStatement
  clause: number
}

export interface PageMention extends Span {
  mention: ClaimMention
  clause: number
  /** Of a neighbour, or of something beside the project: it claims nothing. */
  isOther: boolean
}

/** A text read once: without white space, cut into clauses, with all that is found in it. */
export interface ClaimText {
  text: string
  clauses: readonly Clause[]
  quantities: readonly PageQuantity[]
  statements: readonly PageStatement[]
  mentions: readonly PageMention[]
  places: readonly (ClaimPlace & Span)[]
  /** The squeezed spans of words of time. */
  times: readonly Span[]
  periods: PeriodText
  toRaw(span: Span): Span
}

/** ２，１０８人: a comma of the same width parts thousands. */
function withSeparators(text: string): string {
  return text.replace(/(?<![０-９])[０-９]{1,3}(?:，[０-９]{3})+(?![０-９])/g, (number) =>
    number.replaceAll('，', ','),
  )
}

/** 2，108人 may be one number or two: in doubt none. */
function isWhole(text: string) {
  return ({ start }: Figure) =>
    !/[0-9]，$/.test(text.slice(0, start)) || !/^[0-9]{3}(?![0-9])/.test(text.slice(start))
}

/** 每三台重卡就有一台 tells a share, and counts neither. */
function isCounted(text: string) {
  return ({ start }: Figure) =>
    !/每$|每[^，。；]{1,10}[就便]有$/.test(text.slice(Math.max(0, start - 14), start))
}

export function readText(input: ClaimsInput): ClaimText {
  const { text, clauses, offsets } = cutClauses(input.text)
  const periods = readPeriodText(input.text, input.pageDate)
  const place = (at: number) => firstFrom(offsets, at)
  const squeezed = (span: Span): Span => ({ start: place(span.start), end: place(span.end) })
  const clauseAt = (at: number) =>
    Math.max(
      0,
      clauses.findLastIndex(({ start }) => start <= at),
    )
  const placed = <T extends Span>(span: T) => {
    const here = squeezed(span)
    return { ...here, clause: clauseAt(here.start) }
  }
  return {
    text,
    clauses,
    quantities: parseQuantities(withSeparators(input.text))
      .filter(isWhole(input.text))
      .filter(isCounted(input.text))
      .map((figure) => ({ figure, ...placed(figure) })),
    statements: readStages(input.text).map((statement) => ({ statement, ...placed(statement) })),
    mentions: input.mentions
      .map((mention) => {
        const here = placed(mention)
        const before = text.slice(clauses[here.clause]?.start ?? 0, here.start)
        return { mention, ...here, isOther: isOfSomethingElse(before, text.slice(here.end, here.end + 12)) }
      })
      .sort((a, b) => a.start - b.start),
    places: input.places.map((one) => ({ ...one, ...squeezed(one) })),
    times: periods.periods.flatMap(({ at }) => (at ? [squeezed(at)] : [])),
    periods,
    toRaw: ({ start, end }) => ({ start: offsets[start] ?? 0, end: (offsets[end - 1] ?? 0) + 1 }),
  }
}

/** The index of the first offset that is not before `at`. */
function firstFrom(offsets: readonly number[], at: number): number {
  let low = 0
  let high = offsets.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((offsets[middle] ?? 0) < at) low = middle + 1
    else high = middle
  }
  return low
}

/** The words of a figure's clause before it, and behind it. */
export function around(page: ClaimText, { start, end, clause }: Span & { clause: number }) {
  const own = page.clauses[clause] ?? { start, end }
  return {
    before: page.text.slice(own.start, start),
    after: page.text.slice(end, Math.max(end, own.end)),
  }
}

/** The sentence of a clause: its words, and where they begin. */
export function sentenceOf(page: ClaimText, clause: number): { text: string; start: number; end: number } {
  const sentence = page.clauses[clause]?.sentence
  const own = page.clauses.filter((one) => one.sentence === sentence)
  const start = own[0]?.start ?? 0
  const end = own.at(-1)?.end ?? page.text.length
  return { text: page.text.slice(start, end), start, end }
}
