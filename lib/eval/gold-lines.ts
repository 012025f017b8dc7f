import * as v from 'valibot'
import { CompileError } from '../corpus/compile-error'
import type { PageText } from '../detect/mention'
import type { GoldPage } from './gold'
import { placeLabels } from './place-labels'
import { squash } from './squash'

const words = v.pipe(v.string(), v.nonEmpty('expected words, found an empty string'))
const nth = v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 0)

/** Other keys may stand there: the line form is not only ours. */
const line = v.object({
  id: words,
  manner: v.optional(words),
  kind: v.optional(words),
  text: words,
  mentions: v.array(
    v.object({
      surface: words,
      nth,
      targets: v.pipe(v.array(words), v.minLength(1, 'expected at least one target')),
      sure: v.optional(v.boolean(), true),
    }),
  ),
  traps: v.optional(v.array(v.object({ surface: words, nth, why: v.optional(words) })), []),
})

/** A file with one labelled page, as JSON, a line. */
export interface LinesSource {
  file: string
  text: string
  part: string
}

/**
 * Reads the pages of a `.jsonl` file; null where none of its lines has mentions, so that it holds
 * something else. A page without a sure mention is taken to be about elsewhere.
 * @param toPage how plain text becomes a page
 * @throws CompileError with file, line, id and reason
 */
export function parseGoldLines(
  source: LinesSource,
  targets: ReadonlySet<string>,
  toPage: (text: string) => PageText,
): GoldPage[] | null {
  const lines = source.text
    .split('\n')
    .map((text, i) => ({ text, number: i + 1 }))
    .filter(({ text }) => text.trim())
    .map(({ text, number }) => ({ number, data: parseJson(source.file, number, text) }))
  if (!lines.some(({ data }) => typeof data === 'object' && data !== null && 'mentions' in data)) return null
  return lines.map(({ data, number }) => parseLine(source, number, data, targets, toPage))
}

function parseLine(
  { file, part }: LinesSource,
  number: number,
  data: unknown,
  targets: ReadonlySet<string>,
  toPage: (text: string) => PageText,
): GoldPage {
  const result = v.safeParse(line, data, { abortEarly: true })
  if (!result.success) {
    const id = (data as { id?: unknown } | null)?.id
    const { path, message } = result.issues[0]
    const keys = path?.map(({ key }) => String(key)).join('.') || 'line'
    throw new CompileError(
      { file, line: number, entry: typeof id === 'string' ? id : null },
      `${keys}: ${message}`,
    )
  }
  const { id, manner, kind, text, mentions, traps } = result.output
  const page = toPage(text)
  const squashed = squash(page.flows)
  const labels = {
    mentions: mentions.map(({ surface, ...rest }) => ({ text: surface, ...rest })),
    figures: [],
    traps: traps.map(({ surface, nth, why }) => ({ text: surface, nth, why: why ?? null })),
  }
  const placed = placeLabels(labels, squashed, targets, (list, index, words, reason) => {
    return new CompileError({ file, line: number, entry: id }, `${list}.${index} “${words}”: ${reason}`)
  })
  return {
    file: `${file}#${id}`,
    part,
    manner: manner ?? kind?.split('/')[0] ?? 'unknown',
    about: placed.mentions.some(({ sure }) => sure) ? 'district' : 'elsewhere',
    wording: null,
    page,
    words: squashed,
    ...placed,
  }
}

function parseJson(file: string, number: number, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new CompileError({ file, line: number, entry: null }, `broken JSON: ${(error as Error).message}`)
  }
}
