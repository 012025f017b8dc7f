import * as v from 'valibot'
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import { CompileError } from './compile-error'

/** Makes an error at an entry of the annotation: `fail(['targets', 3, 'quote'], 'coal-18', reason)`. */
export type Fail = (path: readonly PropertyKey[], entry: string | null, reason: string) => CompileError

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
