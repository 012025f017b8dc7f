import * as v from 'valibot'
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import { CompileError } from './compile-error'

const words = v.pipe(v.string(), v.nonEmpty('expected words, found an empty string'))
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected an id like coal-18'))
const isoDay = v.pipe(v.string(), v.isoDate('expected a day like 2023-12-31'))

const knownDate = v.strictObject({
  value: v.nullable(v.string()),
  basis: v.picklist(['stated', 'inferred', 'unknown']),
  note: v.nullable(words),
})

const document = v.strictObject({
  id,
  title: words,
  subtitle: v.optional(words),
  byline: v.optional(words),
  period: knownDate,
  date: knownDate,
  /** First and last words of the body, as they stand in the source. */
  begin: words,
  end: words,
  headings: v.optional(v.array(words), []),
  captions: v.optional(v.array(words), []),
})

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
  deadline: v.optional(v.nullable(v.strictObject({ start: isoDay, end: isoDay }))),
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

/** Makes an error at an entry of the annotation: `fail(['targets', 3, 'quote'], 'coal-18', reason)`. */
export type Fail = (path: readonly PropertyKey[], entry: string | null, reason: string) => CompileError

/**
 * Reads an annotation. Throws a CompileError with the line at fault for broken YAML, unknown or missing
 * keys and values of the wrong kind.
 */
export function parseAnnotation(file: string, text: string): { annotation: Annotation; fail: Fail } {
  const { data, fail } = parseYaml(file, text)
  return { annotation: checkYaml(annotation, data, fail), fail }
}

/** YAML as plain data, with a maker of errors that knows the lines. */
export function parseYaml(file: string, text: string): { data: unknown; fail: Fail } {
  const lines = new LineCounter()
  const yaml = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const broken = yaml.errors[0]
  if (broken) {
    throw new CompileError(
      { file, line: lines.linePos(broken.pos[0]).line, entry: null },
      `broken YAML: ${broken.message}`,
    )
  }
  const fail: Fail = (path, entry, reason) => {
    const offset = offsetOf(yaml.contents, path)
    const line = offset === null ? null : lines.linePos(offset).line
    return new CompileError({ file, line, entry }, reason)
  }
  return { data: yaml.toJS(), fail }
}

/** Data checked against a schema; the first issue becomes the error. */
export function checkYaml<T extends v.GenericSchema>(schema: T, data: unknown, fail: Fail): v.InferOutput<T> {
  const result = v.safeParse(schema, data, { abortEarly: true })
  if (result.success) return result.output
  const issue = deepest(result.issues[0])
  const path = issue.path?.map((item) => item.key as PropertyKey) ?? []
  throw fail(path, entryId(data, path), `${path.join('.') || 'file'}: ${describe(issue)}`)
}

/** valibot says of a missing and of an unknown key that the type is invalid. */
function describe(issue: v.BaseIssue<unknown>): string {
  if (issue.type !== 'strict_object') return issue.message
  if (issue.expected === 'never') return 'unknown key'
  return issue.input === undefined || issue.received === 'undefined' ? 'this key is missing' : issue.message
}

/** Of the alternatives that a value failed, the one that it came closest to. */
function deepest(issue: v.BaseIssue<unknown>): v.BaseIssue<unknown> {
  const depth = ({ path }: v.BaseIssue<unknown>) => path?.length ?? 0
  const inner = (issue.issues ?? []).map((one) => deepest(one)).sort((a, b) => depth(b) - depth(a))[0]
  return inner?.path ? { ...inner, path: [...(issue.path ?? []), ...inner.path] as typeof inner.path } : issue
}

/** The id of the list entry that a path leads into. */
function entryId(data: unknown, path: readonly PropertyKey[]): string | null {
  let found: string | null = null
  let value = data
  for (const key of path) {
    value = (value as Record<PropertyKey, unknown> | null | undefined)?.[key]
    const own = (value as { id?: unknown } | null | undefined)?.id
    if (typeof own === 'string') found = own
  }
  return found
}

/** Where the deepest existing node on a path begins. */
function offsetOf(root: unknown, path: readonly PropertyKey[]): number | null {
  let node = root
  let offset: number | null = null
  for (const key of path) {
    const next = childOf(node, key)
    if (next === null) break
    offset = next.offset
    node = next.node
  }
  return offset
}

function childOf(node: unknown, key: PropertyKey): { node: unknown; offset: number } | null {
  if (isMap(node)) {
    const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key)
    if (!pair || !isScalar(pair.key) || !pair.key.range) return null
    return { node: pair.value, offset: pair.key.range[0] }
  }
  if (isSeq(node) && typeof key === 'number') {
    const item = node.items[key] as { range?: [number, number, number] } | undefined
    return item?.range ? { node: item, offset: item.range[0] } : null
  }
  return null
}
