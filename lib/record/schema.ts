import * as v from 'valibot'
import { CLAIM_OUTCOMES, type PageClaim } from '../compare/claims/page-claim'
import { type Period, REASONS, type Schedule } from '../compare/model'
import type { PageDate } from '../compare/page-date'
import type { Bound, Deadline, Figure, Stage } from '../corpus/model'
import type { TextQuote } from '../corpus/place-quote'
import { LIMITS } from './limits'
import type { KeptMention, KeptPage, KeptTarget, Visit } from './model'
import { isPageAddress } from './page-address'

/** A word of a closed list. The list is checked against its type: a word too few or too many does not compile. */
const wordOf = <Word extends string>(words: Record<Word, true>) =>
  v.picklist(Object.keys(words) as [Word, ...Word[]])

const key = v.pipe(v.string(), v.nonEmpty(), v.maxLength(LIMITS.key))
const title = v.pipe(v.string(), v.maxLength(LIMITS.title))
const text = v.pipe(v.string(), v.maxLength(LIMITS.text))
const number = v.pipe(v.number(), v.finite())
const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const id = v.pipe(v.string(), v.regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, 'Expected a UUID'))

/** As Date writes it, so that times in text order are in the order of time. */
const time = v.pipe(
  v.string(),
  v.check((value) => isoOf(value) === value, 'Expected an ISO time in UTC with milliseconds'),
)
const day = v.pipe(
  v.string(),
  v.check((value) => isoOf(`${value}T00:00:00.000Z`) === `${value}T00:00:00.000Z`, 'Expected an ISO date'),
)

const stage = wordOf<Stage>({
  plan: true,
  sign: true,
  start: true,
  advance: true,
  complete: true,
  operate: true,
  stop: true,
})

const deadline: v.GenericSchema<unknown, Deadline> = v.strictObject({
  start: day,
  end: day,
  text: v.nullable(text),
  from: wordOf<Deadline['from']>({ quote: true, passage: true, period: true, annotation: true }),
})

const figure: v.GenericSchema<unknown, Figure> = v.strictObject({
  metric: v.nullable(text),
  role: wordOf<Figure['role']>({ target: true, baseline: true, actual: true, context: true }),
  basis: v.nullable(
    wordOf<NonNullable<Figure['basis']>>({
      'in-year': true,
      cumulative: true,
      stock: true,
      'planned-total': true,
      capacity: true,
      count: true,
      rate: true,
    }),
  ),
  moneyStage: v.nullable(
    wordOf<NonNullable<Figure['moneyStage']>>({
      planned: true,
      signed: true,
      arrived: true,
      invested: true,
      paid: true,
    }),
  ),
  value: v.nullable(number),
  minValue: v.nullable(number),
  maxValue: v.nullable(number),
  bound: wordOf<Bound>({
    exact: true,
    range: true,
    about: true,
    atLeast: true,
    moreThan: true,
    atMost: true,
    lessThan: true,
  }),
  unitText: v.pipe(v.string(), v.maxLength(LIMITS.key)),
  unitCode: v.nullable(key),
  significantDigits: offset,
  exact: text,
  start: offset,
  end: offset,
})

const target: v.GenericSchema<unknown, KeptTarget> = v.strictObject({
  id: key,
  exact: text,
  action: v.nullable(text),
  stage: v.nullable(stage),
  deadline: v.nullable(deadline),
  figures: v.pipe(v.array(figure), v.maxLength(LIMITS.figures)),
  documentTitle: title,
  section: title,
})

const dateFrom = wordOf<PageDate['from']>({ meta: true, 'json-ld': true, time: true, text: true, url: true })

export const pageDate: v.GenericSchema<unknown, PageDate> = v.strictObject({ date: day, from: dateFrom })

const page: v.GenericSchema<unknown, KeptPage> = v.strictObject({
  url: v.pipe(
    v.string(),
    v.maxLength(LIMITS.address),
    v.check(isPageAddress, 'Expected an address of http, https or file'),
  ),
  title,
  date: v.nullable(day),
  dateFrom: v.nullable(dateFrom),
})

const period: v.GenericSchema<unknown, Period> = v.strictObject({
  start: day,
  end: day,
  kind: wordOf<Period['kind']>({ year: true, part: true, cumulative: true, moment: true }),
  at: v.nullable(v.strictObject({ start: offset, end: offset })),
})

const schedule: v.GenericSchema<unknown, Schedule> = v.strictObject({
  done: number,
  elapsed: number,
  points: number,
})

export const pageClaim: v.GenericSchema<unknown, PageClaim> = v.pipe(
  v.strictObject({
    targetId: key,
    outcome: v.picklist(CLAIM_OUTCOMES),
    reason: v.nullable(v.picklist(REASONS)),
    schedule: v.nullable(schedule),
    promised: v.nullable(text),
    promisedFigure: v.nullable(figure),
    reported: text,
    reportedFigure: v.nullable(figure),
    period: v.nullable(period),
    sentence: text,
    start: offset,
    end: offset,
  }),
  v.check(
    ({ sentence, start, end }) => start <= end && end <= sentence.length,
    'Expected start and end within its sentence',
  ),
)

export const textQuote: v.GenericSchema<unknown, TextQuote> = v.strictObject({
  exact: v.pipe(text, v.nonEmpty()),
  prefix: text,
  suffix: text,
})

const visit: v.GenericSchema<unknown, Visit> = v.strictObject({
  at: time,
  found: wordOf<Visit['found']>({ there: true, changed: true }),
})

/** A kept mention as it may be kept and read in: nothing more, nothing less, and nothing without end. */
export const keptMention: v.GenericSchema<unknown, KeptMention> = v.pipe(
  v.strictObject({
    id,
    projectId: key,
    projectName: title,
    targets: v.pipe(v.array(target), v.maxLength(LIMITS.targets)),
    page,
    quote: textQuote,
    surface: text,
    start: offset,
    end: offset,
    claims: v.pipe(v.array(pageClaim), v.maxLength(LIMITS.claims)),
    note: text,
    keptAt: time,
    editedAt: v.nullable(time),
    visit: v.nullable(visit),
  }),
  v.check(
    ({ quote, start, end }) => start <= end && end <= quote.exact.length,
    'Expected start and end within the quote',
  ),
)

/** What Date makes of a text, or null. */
function isoOf(value: string): string | null {
  const date = new Date(value)
  return Number.isNaN(date.getTime()) ? null : date.toISOString()
}
