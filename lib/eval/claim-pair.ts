import * as v from 'valibot'
import { OUTCOMES, type Outcome, REASONS, type Reason, type Schedule } from '../compare/model'
import { checkYaml, type Fail, parseYaml } from '../corpus/yaml-file'

/** A promise and what a page says to it, as a careful reader would hold them against each other. */
export interface ClaimPair {
  id: string
  /** `dev` or `sealed`, or whatever the folder is called. */
  part: string
  pageDate: string | null
  text: string
  target: string
  /** The promised figure or act, in the promise's words; null where nothing was promised. */
  promised: string | null
  outcome: Outcome
  reason: Reason | null
  /** The page's words; null for none. */
  reported: string | null
  schedule: Schedule | null
  /** What could be defended as well. */
  also: Outcome[]
  alsoReason: Reason[]
}

const words = v.pipe(v.string(), v.nonEmpty('expected words, found an empty string'))
const day = v.pipe(v.string(), v.isoDate('expected a day (2023-08-04)'))
const outcome = v.picklist(OUTCOMES)
const reason = v.picklist(REASONS)

const list = v.array(
  v.strictObject({
    id: words,
    pageDate: v.nullable(day),
    text: words,
    target: words,
    promised: v.nullable(words),
    outcome,
    reason: v.optional(v.nullable(reason), null),
    reported: v.optional(v.nullable(words), null),
    schedule: v.optional(
      v.nullable(v.strictObject({ done: v.number(), elapsed: v.number(), points: v.number() })),
      null,
    ),
    also: v.optional(v.array(outcome), []),
    alsoReason: v.optional(v.array(reason), []),
    note: v.optional(words),
  }),
)

/** The ratios of a schedule have four decimals, so its points may differ by this much. */
const POINTS_APART = 0.011

/**
 * Reads a file of pairs.
 * @param promises what each target's promise says, by the target's id
 * @throws CompileError with file, line, id and reason
 */
export function parseClaimPairs(
  source: { file: string; text: string; part: string },
  promises: ReadonlyMap<string, string>,
): ClaimPair[] {
  const { data, fail } = parseYaml(source.file, source.text)
  const ids = new Set<string>()
  return checkYaml(list, data, fail).map(({ note: _, ...entry }, i) => {
    const pair = { ...entry, part: source.part }
    const misfit = misfitOf(pair, promises) ?? (ids.has(pair.id) ? ['id', 'this id is there before'] : null)
    ids.add(pair.id)
    if (misfit) throw failAt(fail, i, pair.id, misfit)
    return pair
  })
}

type Misfit = readonly [key: string, reason: string]

function misfitOf(pair: ClaimPair, promises: ReadonlyMap<string, string>): Misfit | null {
  const { text, target, promised, outcome, reason, reported, schedule, also, alsoReason } = pair
  const promise = promises.get(target)
  if (promise === undefined) return ['target', `expected a target of the corpus, found “${target}”`]
  if (promised !== null && !promise.includes(promised))
    return ['promised', `expected words of the promise “${promise}”, found “${promised}”`]
  if (reported !== null && !text.includes(reported))
    return ['reported', `expected words of the text, found “${reported}”`]
  if ((outcome === 'none') !== (reported === null))
    return ['reported', 'expected the page’s words beside every outcome but none']
  if ((outcome === 'not-comparable') !== (reason !== null))
    return ['reason', 'expected a reason beside not-comparable, and nowhere else']
  if (also.includes(outcome) || (reason !== null && alsoReason.includes(reason)))
    return ['also', 'expected other outcomes and reasons than the pair’s own']
  if (alsoReason.length > 0 && outcome !== 'not-comparable' && !also.includes('not-comparable'))
    return ['alsoReason', 'expected not-comparable beside it']
  if (schedule && Math.abs((schedule.done - schedule.elapsed) * 100 - schedule.points) > POINTS_APART)
    return ['schedule', `expected done less elapsed in points, found ${schedule.points}`]
  return null
}

function failAt(fail: Fail, i: number, id: string, [key, reason]: Misfit) {
  return fail([i, key], id, `${key}: ${reason}`)
}
