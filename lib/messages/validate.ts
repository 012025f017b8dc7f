import * as v from 'valibot'
import type { PageDateSources } from '../compare/page-date'
import type { Carry, PageText } from '../detect/mention'
import { pageClaim, pageDate, textQuote } from '../record/schema'
import { LIMITS } from './limits'
import type { BackgroundRequests, KeepRequest } from './protocol'

type Schemas = { [Name in keyof BackgroundRequests]: v.GenericSchema<unknown, BackgroundRequests[Name]> }

const title = v.pipe(v.string(), v.maxLength(LIMITS.title))
const key = v.pipe(v.string(), v.nonEmpty(), v.maxLength(LIMITS.key))
const count = v.pipe(v.number(), v.finite(), v.minValue(0))
const wholeCount = v.pipe(count, v.integer())

/** Ids come from our annotations: letters, digits and a few marks, so that one can stand in an address. */
const id = v.pipe(v.string(), v.maxLength(LIMITS.key), v.regex(/^[\p{L}\p{N}._-]+$/u))

const tally = v.pipe(v.record(key, count), v.maxEntries(LIMITS.carryPlaces))

const page: v.GenericSchema<unknown, PageText> = v.object({
  title,
  flows: v.pipe(
    v.array(v.string()),
    v.maxLength(LIMITS.batchFlows),
    v.check(
      (flows) => flows.reduce((sum, flow) => sum + flow.length, 0) <= LIMITS.batchText,
      `Expected at most ${LIMITS.batchText} characters of text in one batch`,
    ),
  ),
})

const carry: v.GenericSchema<unknown, Carry> = v.object({
  places: tally,
  accepted: tally,
  previousFlow: v.pipe(v.string(), v.maxLength(LIMITS.batchText)),
})

const line = v.pipe(v.string(), v.maxLength(LIMITS.dating.line))
const most = <T extends v.GenericSchema>(item: T, count: number) => v.pipe(v.array(item), v.maxLength(count))

const dating: v.GenericSchema<unknown, PageDateSources> = v.object({
  metas: most(v.object({ name: line, content: line }), LIMITS.dating.metas),
  jsonLd: most(v.pipe(v.string(), v.maxLength(LIMITS.dating.script)), LIMITS.dating.jsonLd),
  times: most(v.object({ datetime: v.nullable(line), text: line }), LIMITS.dating.times),
  url: v.pipe(v.string(), v.maxLength(LIMITS.dating.url)),
  lines: most(line, LIMITS.dating.lines),
})

const keep: v.GenericSchema<unknown, KeepRequest> = v.pipe(
  v.object({
    projectId: id,
    targetIds: most(id, LIMITS.keepTargets),
    quote: textQuote,
    start: wholeCount,
    end: wholeCount,
    claims: most(pageClaim, LIMITS.keepClaims),
    pageDate: v.nullable(pageDate),
  }),
  v.check(
    ({ quote, start, end }) => start <= end && end <= quote.exact.length,
    'Expected start and end within the sentence',
  ),
  v.check(
    (request) => JSON.stringify(request).length <= LIMITS.keep,
    `Expected at most ${LIMITS.keep} characters in all`,
  ),
)

const schemas: Schemas = {
  injectReader: v.object({ title }),
  resolve: v.object({ page, carry: v.nullable(carry), dating }),
  report: v.object({
    projectIds: v.pipe(v.array(id), v.maxLength(LIMITS.reportProjects)),
    mentionCount: wholeCount,
  }),
  openLibrary: v.variant('kind', [
    v.object({ kind: v.literal('start') }),
    v.object({ kind: v.picklist(['target', 'story']), id }),
  ]),
  correct: v.object({
    projectId: id,
    name: key,
    sentence: v.pipe(v.string(), v.maxLength(LIMITS.sentence)),
  }),
  undoCorrection: v.object({ id }),
  keep,
  unkeep: v.object({ id }),
  keptHere: v.undefined(),
  openKept: v.object({ id }),
}

/** The data of a message to the background, checked. Throws an error that names message, place and reason. */
export function parseRequest<Name extends keyof BackgroundRequests>(
  name: Name,
  data: unknown,
): BackgroundRequests[Name] {
  const parsed = v.safeParse<Schemas[Name]>(schemas[name], data)
  if (parsed.success) return parsed.output as BackgroundRequests[Name]
  const [issue] = parsed.issues
  const place = v.getDotPath(issue) ?? 'the data'
  throw new Error(`Message ${name}, ${place}: ${issue.message}`)
}
