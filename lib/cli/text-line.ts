/** A line that holds a text. */
export interface TextLine {
  id: string | number
  text: string
}

/**
 * @returns the line's text, and its number where it has no id
 * @throws an Error that says what was expected and what was found
 */
export function toTextLine(value: object, line: number): TextLine {
  const { id = line, text } = value as { id?: unknown; text?: unknown }
  if (typeof id !== 'string' && typeof id !== 'number') throw misfit('id', 'a string or a number', id)
  if (typeof text !== 'string') throw misfit('text', 'a string', text)
  return { id, text }
}

function misfit(key: string, expected: string, found: unknown): Error {
  return new Error(
    `${key}: expected ${expected}, found ${found === undefined ? 'nothing' : JSON.stringify(found)}`,
  )
}
