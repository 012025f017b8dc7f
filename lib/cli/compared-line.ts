/** A text to compare with the targets. */
export interface ComparedLine {
  id: string | number
  text: string
  pageDate: string | null
  /** What the page is about, as a title would say it. */
  place: string
}

const DATE = /^\d{4}-\d\d-\d\d$/

/** Reads a line of the file; a string says why it cannot be read. `number` stands in for a missing id. */
export function readComparedLine(line: string, number: number): ComparedLine | string {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    return `expected JSON: ${error instanceof Error ? error.message : String(error)}`
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'expected an object'
  const { id = number, text, pageDate = null, place = '' } = value as Record<string, unknown>
  if (typeof id !== 'string' && typeof id !== 'number') return 'expected “id” to be a string or a number'
  if (typeof text !== 'string') return 'expected “text” to be a string'
  if (pageDate !== null && (typeof pageDate !== 'string' || !isDate(pageDate))) {
    return 'expected “pageDate” to be a date (2023-08-04) or null'
  }
  if (place !== null && typeof place !== 'string') return 'expected “place” to be a string'
  return { id, text, pageDate, place: place ?? '' }
}

function isDate(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`)
  return DATE.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
