import * as v from 'valibot'
import { checkYaml, parseYaml } from '../corpus/yaml-file'
import type { Mistake } from './mistakes'

/** A mistake that somebody has looked at, and why it is left. */
export interface KnownMistake {
  file: string
  error: Mistake['error']
  text: string
  reason: string
}

const words = v.pipe(v.string(), v.nonEmpty('expected words, found an empty string'))

const list = v.strictObject({
  reasons: v.record(v.string(), words),
  mistakes: v.record(
    v.string(),
    v.array(
      v.union([
        v.strictObject({ missed: words, reason: words }),
        v.strictObject({ wrong: words, reason: words }),
      ]),
    ),
  ),
})

/**
 * Reads a list of known mistakes. The pages in it are named from the folder that the list lies in.
 * @throws CompileError with file, line and reason for a list of another form, and for a reason that it does not explain
 */
export function readKnownMistakes(source: { folder: string; file: string }, text: string): KnownMistake[] {
  const { data, fail } = parseYaml(source.file, text)
  const { reasons, mistakes } = checkYaml(list, data, fail)
  return Object.entries(mistakes).flatMap(([page, entries]) =>
    entries.map((entry, i) => {
      if (!(entry.reason in reasons)) {
        throw fail(['mistakes', page, i], page, `expected a reason of the list, found “${entry.reason}”`)
      }
      const [error, words] =
        'missed' in entry ? (['missed', entry.missed] as const) : (['wrong', entry.wrong] as const)
      return { file: `${source.folder}/${page}`, error, text: words, reason: entry.reason }
    }),
  )
}

/**
 * Gives every mistake the reason that the list has for it, each entry once.
 * @returns the mistakes, and the entries that no mistake is made for any more
 */
export function explain(
  mistakes: readonly Mistake[],
  known: readonly KnownMistake[],
): { explained: Explained[]; outdated: KnownMistake[] } {
  const outdated = [...known]
  const explained = mistakes.map((mistake) => {
    const at = outdated.findIndex(
      ({ file, error, text }) => file === mistake.file && error === mistake.error && text === mistake.text,
    )
    const [entry] = at === -1 ? [] : outdated.splice(at, 1)
    return { ...mistake, left: entry?.reason ?? null }
  })
  return { explained, outdated }
}

/** `left`: why the mistake is left; null where nobody has written it down. */
export type Explained = Mistake & { left: string | null }
