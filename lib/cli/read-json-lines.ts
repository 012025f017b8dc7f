/** A line of a .jsonl file that could be read, or why it could not. */
export type JsonLine<T> = { line: number; value: T } | { line: number; reason: string }

/**
 * Reads JSON lines; empty ones are left out, numbers count from 1.
 * @param check the value as it is needed, or an Error that says what was expected and found
 */
export function readJsonLines<T>(text: string, check: (value: object, line: number) => T): JsonLine<T>[] {
  return text
    .replace(/^\ufeff/, '')
    .split('\n')
    .map((written, i) => ({ written, line: i + 1 }))
    .filter(({ written }) => written.trim() !== '')
    .map(({ written, line }) => {
      try {
        return { line, value: check(parseObject(written), line) }
      } catch (error) {
        return { line, reason: error instanceof Error ? error.message : String(error) }
      }
    })
}

function parseObject(written: string): object {
  let value: unknown
  try {
    value = JSON.parse(written)
  } catch (error) {
    throw new Error(`broken JSON: ${error instanceof Error ? error.message : error}`)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(`expected an object, found ${Array.isArray(value) ? 'a list' : JSON.stringify(value)}`)
  return value
}
