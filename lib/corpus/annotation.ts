import * as v from 'valibot'
import { checkYaml, type Fail, parseYaml } from './yaml-file'

const words = v.pipe(v.string(), v.nonEmpty('expected words, found an empty string'))
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected an id like coal-18'))
const isoDay = v.pipe(v.string('expected a day like 2023-12-31'), v.isoDate('expected a day like 2023-12-31'))

const year = v.pipe(v.string('expected a year like 2023'), v.regex(/^\d{4}$/, 'expected a year like 2023'))

/** What is known has a value, what is inferred also says what from, and what is unknown has neither. */
const known = (value: typeof year | typeof isoDay) =>
  v.variant('basis', [
    v.strictObject({ value, basis: v.literal('stated'), note: v.nullable(words) }),
    v.strictObject({
      value,
      basis: v.literal('inferred'),
      note: v.pipe(v.string('expected what the inference rests on'), v.nonEmpty()),
    }),
    v.strictObject({
      value: v.null('expected null: a value that is given is stated or inferred'),
      basis: v.literal('unknown'),
      note: v.nullable(words),
    }),
  ])

const document = v.strictObject({
  id,
  title: words,
  subtitle: v.optional(words),
  byline: v.optional(words),
  /** The year that the document speaks about. */
  period: known(year),
  /** The day that it appeared. */
  date: known(isoDay),
  /** First and last words of the body, as they stand in the source. */
  begin: words,
  end: words,
  headings: v.optional(v.array(words), []),
  captions: v.optional(v.array(words), []),
})

const span = v.pipe(
  v.strictObject({ start: isoDay, end: isoDay }),
  v.check(({ start, end }) => start <= end, 'expected a start that is not after the end'),
)

const project = v.strictObject({
  id,
  name: words,
  kind: v.picklist(['project', 'measure', 'place', 'initiative', 'event']),
})

const figureOverride = v.strictObject({
  /** The figure's words in the quote. */
  exact: words,
  /** For a number that the parser rightly takes for part of a name. */
  value: v.optional(v.number()),
  unit: v.optional(words),
  metric: v.optional(v.nullable(words)),
  role: v.optional(v.picklist(['target', 'baseline', 'actual', 'context'])),
  basis: v.optional(
    v.nullable(v.picklist(['in-year', 'cumulative', 'stock', 'planned-total', 'capacity', 'count', 'rate'])),
  ),
  moneyStage: v.optional(v.nullable(v.picklist(['planned', 'signed', 'arrived', 'invested', 'paid']))),
})

/** What the derivation got wrong or could not see; every override says why. */
const override = v.strictObject({
  why: words,
  action: v.optional(v.nullable(words)),
  stage: v.optional(
    v.nullable(v.picklist(['plan', 'sign', 'start', 'advance', 'complete', 'operate', 'stop'])),
  ),
  modality: v.optional(v.nullable(v.picklist(['commits', 'strives', 'explores']))),
  testable: v.optional(v.boolean()),
  deadline: v.optional(v.nullable(span)),
  figures: v.optional(v.array(figureOverride)),
})

const target = v.strictObject({
  id,
  /** Left out where the project bears the target's id. */
  project: v.optional(id),
  quote: words,
  /** Needed only where the quote stands in several documents. */
  document: v.optional(id),
  /** Words in front of the quote, needed only where it stands several times in a document. */
  after: v.optional(words),
  focus: v.optional(words),
  commitment: v.optional(v.boolean(), true),
  override: v.optional(override),
})

const annotation = v.strictObject({
  source: words,
  publisher: v.nullable(words),
  place: v.strictObject({ name: words, code: v.pipe(v.string(), v.regex(/^\d{6}$/)) }),
  documents: v.pipe(v.array(document), v.minLength(1)),
  projects: v.array(project),
  targets: v.array(target),
})

export type Annotation = v.InferOutput<typeof annotation>
export type DocumentEntry = Annotation['documents'][number]
export type TargetEntry = Annotation['targets'][number]
export type Override = v.InferOutput<typeof override>
export type FigureOverride = v.InferOutput<typeof figureOverride>

/**
 * Reads an annotation. Throws a CompileError with the line at fault for broken YAML, unknown or missing
 * keys and values of the wrong kind.
 */
export function parseAnnotation(file: string, text: string): { annotation: Annotation; fail: Fail } {
  const { data, fail } = parseYaml(file, text)
  return { annotation: checkYaml(annotation, data, fail), fail }
}
