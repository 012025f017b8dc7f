import * as v from 'valibot'
import { brokenAt } from './broken-json'
import { FORMAT, VERSION } from './file'
import { LIMITS } from './limits'
import type { KeptMention } from './model'
import { keptMention } from './schema'

/** Why a file is not read in. */
export interface FileProblem {
  code:
    | 'too-long'
    | 'broken-json'
    /** JSON, but no export of ours, or its head is damaged. */
    | 'wrong-format'
    /** Written by a later version of the extension. */
    | 'future-version'
    | 'too-many'
    | 'bad-entry'
    | 'duplicate-id'
  /** Where: `version`, `entries[3].page.url`; for broken JSON line and column, `12:7`; '' for the whole. */
  path: string
  /** What stands there, as JSON, shortened; '' where nothing does. Not for use as anything but text. */
  found: string
}

export type ReadFile = { ok: true; entries: KeptMention[] } | { ok: false; problem: FileProblem }

/**
 * The entries of an export. The file is another's word: it is read whole or not at all, and the first thing
 * that is wrong with it is told.
 *
 * @param text the file, decoded; a byte order mark is passed over
 */
export function readKeptFile(text: string): ReadFile {
  if (text.length > LIMITS.file) return refused('too-long', '', text.length)
  const json = parse(text)
  if (!json.ok) return json
  const head = v.safeParse(anyHead, json.value)
  if (!head.success) return refusedBy('wrong-format', head.issues[0])
  if (head.output.version > VERSION) return refused('future-version', 'version', head.output.version)
  const file = v.safeParse(wholeFile, json.value)
  if (!file.success) return refusedBy('wrong-format', file.issues[0])
  const { entries } = file.output
  if (entries.length > LIMITS.entries) return refused('too-many', 'entries', entries.length)
  return readEntries(entries)
}

const anyHead = v.object({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
})

const wholeFile = v.strictObject({
  ...anyHead.entries,
  exportedAt: v.nullable(v.string()),
  corpusHash: v.exactOptional(v.string()),
  entries: v.array(v.unknown()),
})

function readEntries(rows: readonly unknown[]): ReadFile {
  const entries: KeptMention[] = []
  const ids = new Set<string>()
  for (const [at, row] of rows.entries()) {
    const entry = v.safeParse(keptMention, row, { abortEarly: true })
    if (!entry.success) return refusedBy('bad-entry', entry.issues[0], `entries[${at}]`)
    if (ids.has(entry.output.id)) return refused('duplicate-id', `entries[${at}].id`, entry.output.id)
    ids.add(entry.output.id)
    entries.push(entry.output)
  }
  return { ok: true, entries }
}

function parse(text: string): { ok: true; value: unknown } | { ok: false; problem: FileProblem } {
  const json = text.replace(/^\ufeff/, '')
  try {
    return { ok: true, value: JSON.parse(json) }
  } catch {
    const at = brokenAt(json) ?? json.length
    const before = json.slice(0, at).split('\n')
    const path = `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`
    return refused('broken-json', path, json.slice(at, at + MOST_FOUND) || undefined)
  }
}

function refusedBy(code: FileProblem['code'], issue: v.BaseIssue<unknown>, root = ''): ReadFile {
  const path = (issue.path ?? []).reduce(
    (sum, { key }) =>
      typeof key === 'number' ? `${sum}[${key}]` : sum === '' ? String(key) : `${sum}.${key}`,
    root,
  )
  return refused(code, path, issue.path?.at(-1)?.value ?? issue.input)
}

function refused(
  code: FileProblem['code'],
  path: string,
  found: unknown,
): { ok: false; problem: FileProblem } {
  return { ok: false, problem: { code, path, found: shown(found) } }
}

/** Of what was found, so much is told, in UTF-16 units. */
const MOST_FOUND = 60

function shown(found: unknown): string {
  if (found === undefined) return ''
  // Not what it holds: it may be nested without end.
  if (typeof found === 'object' && found !== null) return Array.isArray(found) ? '[…]' : '{…}'
  const json = JSON.stringify(found)
  if (json.length <= MOST_FOUND) return json
  return `${json.slice(0, MOST_FOUND - 1).replace(/[\ud800-\udbff]$/, '')}…`
}
