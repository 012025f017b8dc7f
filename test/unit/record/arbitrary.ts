import fc from 'fast-check'
import type { PageClaim } from '../../../lib/compare/claims/page-claim'
import type { Deadline, Figure } from '../../../lib/corpus/model'
import type { KeptMention, KeptTarget } from '../../../lib/record/model'

/** Any text at all: half characters, line feeds, quotes, what spreadsheets take for formulas. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({
    unit: fc.constantFrom(...'=+-@\t\r\n",;\'\\|*_[](){}<>&#!`~$^:/.1a甲＝＋－＠　\u202e\ud83d'),
    maxLength: 12,
  }),
  fc.constantFrom('', '=1+1', '-12.92', '@SUM(A1)', '\t=1', "'=1", '第一行\r\n第二行', '海勃湾区'),
)
const key = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 })
const offset = fc.nat({ max: 40 })
/** JSON has one nought. */
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value || 0)
const time = fc
  .date({
    min: new Date('2000-01-01T00:00:00.000Z'),
    max: new Date('2099-12-31T00:00:00.000Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString())
const day = time.map((iso) => iso.slice(0, 10))
const orNull = <T>(made: fc.Arbitrary<T>) => fc.option(made, { nil: null })

/** A text and a stretch of it. */
const stretch = text.chain((whole) =>
  fc.tuple(fc.nat({ max: whole.length }), fc.nat({ max: whole.length })).map(([a, b]) => ({
    whole,
    start: Math.min(a, b),
    end: Math.max(a, b),
  })),
)

const figure: fc.Arbitrary<Figure> = fc.record({
  metric: orNull(text),
  role: fc.constantFrom('target', 'baseline', 'actual', 'context'),
  basis: orNull(fc.constantFrom('in-year', 'cumulative', 'stock', 'rate')),
  moneyStage: orNull(fc.constantFrom('planned', 'signed', 'arrived', 'invested', 'paid')),
  value: orNull(number),
  minValue: orNull(number),
  maxValue: orNull(number),
  bound: fc.constantFrom('exact', 'range', 'about', 'atLeast', 'moreThan', 'atMost', 'lessThan'),
  unitText: text,
  unitCode: orNull(key),
  significantDigits: offset,
  exact: text,
  start: offset,
  end: offset,
})

const deadline: fc.Arbitrary<Deadline> = fc.record({
  start: day,
  end: day,
  text: orNull(text),
  from: fc.constantFrom('quote', 'passage', 'period', 'annotation'),
})

const target: fc.Arbitrary<KeptTarget> = fc.record({
  id: key,
  exact: text,
  action: orNull(text),
  stage: orNull(fc.constantFrom('plan', 'sign', 'start', 'advance', 'complete', 'operate', 'stop')),
  deadline: orNull(deadline),
  figures: fc.array(figure, { maxLength: 2 }),
  documentTitle: text,
  section: text,
})

const claim: fc.Arbitrary<PageClaim> = fc
  .record({
    targetId: key,
    outcome: fc.constantFrom('same', 'above', 'in-progress', 'stage-reached', 'not-comparable', 'unknown'),
    reason: orNull(fc.constantFrom('place', 'unit', 'money-stage')),
    schedule: orNull(fc.record({ done: number, elapsed: number, points: number })),
    promised: orNull(text),
    promisedFigure: orNull(figure),
    reported: text,
    reportedFigure: orNull(figure),
    period: orNull(
      fc.record({
        start: day,
        end: day,
        kind: fc.constantFrom('year', 'part', 'cumulative', 'moment'),
        at: orNull(fc.record({ start: offset, end: offset })),
      }),
    ),
    sentence: stretch,
  })
  .map(({ sentence: { whole, start, end }, ...claimed }) => ({ ...claimed, sentence: whole, start, end }))

/** Any mention that may be kept. */
export const anyKept: fc.Arbitrary<KeptMention> = fc
  .record({
    id: fc.uuid(),
    projectId: key,
    projectName: text,
    targets: fc.array(target, { maxLength: 2 }),
    page: fc.record({
      url: fc.oneof(
        fc.webUrl({ withFragments: true, withQueryParameters: true }),
        fc.constant('file:///a.html'),
      ),
      title: text,
      date: orNull(day),
      dateFrom: orNull(fc.constantFrom('meta', 'json-ld', 'time', 'text', 'url')),
    }),
    sentence: stretch.filter(({ whole }) => whole !== ''),
    prefix: text,
    suffix: text,
    surface: text,
    claims: fc.array(claim, { maxLength: 2 }),
    note: text,
    keptAt: time,
    editedAt: orNull(time),
    visit: orNull(fc.record({ at: time, found: fc.constantFrom('there', 'changed') })),
  })
  .map(({ sentence: { whole, start, end }, prefix, suffix, ...kept }) => ({
    ...kept,
    quote: { exact: whole, prefix, suffix },
    start,
    end,
  }))

export const anyKepts = fc.uniqueArray(anyKept, { selector: ({ id }) => id, maxLength: 4 })
