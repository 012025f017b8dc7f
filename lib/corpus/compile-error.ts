/** Where an error lies: the file, its 1-based line, and the entry (a document's, project's or target's id). */
export interface ErrorPlace {
  file: string
  line: number | null
  entry: string | null
}

/** A seed that cannot be compiled. The message names file, line, entry and reason, one after the other. */
export class CompileError extends Error {
  override readonly name = 'CompileError'

  constructor(
    readonly place: ErrorPlace,
    readonly reason: string,
  ) {
    const line = place.line === null ? '' : `:${place.line}`
    const entry = place.entry === null ? '' : ` [${place.entry}]`
    super(`${place.file}${line}${entry}: ${reason}`)
  }
}

/** The 1-based line of a UTF-16 offset. */
export function lineAt(text: string, offset: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line++
  return line
}
