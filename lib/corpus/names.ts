import * as v from 'valibot'
import type { Project, ProjectNames, Term } from './model'
import { checkYaml, parseYaml } from './yaml-file'

/** YAML reads a bare 87 as a number; here it is a word like others. */
const word = v.pipe(
  v.union([v.string(), v.number()], 'expected a word'),
  v.transform(String),
  v.nonEmpty('expected a word, found an empty string'),
)
const termObject = v.strictObject({
  text: word,
  notBefore: v.exactOptional(v.array(word)),
  notAfter: v.exactOptional(v.array(word)),
  needs: v.exactOptional(v.array(word)),
  scope: v.exactOptional(v.literal('city')),
})
/** A term without conditions may be written as a plain string. */
const term = v.union([
  v.pipe(
    word,
    v.transform((text): Term => ({ text })),
  ),
  termObject,
])
const words = v.optional(v.array(word), [])
const terms = v.optional(v.array(term), [])

const schema = v.record(
  v.string(),
  v.strictObject({
    names: words,
    anchors: terms,
    seconds: words,
    hosts: words,
    generics: terms,
    measures: terms,
    topics: words,
    acts: words,
    vetoes: words,
    localities: words,
  }),
)

/** The evidence words by project id. */
export type Names = Record<string, ProjectNames>

/** Reads a names file. Throws a CompileError with the line at fault. */
export function parseNames(file: string, text: string): Names {
  const { data, fail } = parseYaml(file, text)
  return checkYaml(schema, data ?? {}, fail)
}

/** Every entry must belong to a project of the corpus: a renamed id would silence its project. */
export function assertKnownProjects(file: string, text: string, projects: readonly Project[]): void {
  const { data, fail } = parseYaml(file, text)
  for (const id of Object.keys((data as object | null) ?? {})) {
    if (!projects.some((project) => project.id === id)) throw fail([id], id, `there is no project “${id}”`)
  }
}
