import type { Span } from '../detect/span'

/** White space and what no reader sees; gold and page are compared without it. */
const IGNORED = /[\s\u00AD\u200B-\u200D\u2060\uFEFF]/
const ALL_IGNORED = new RegExp(IGNORED, 'g')

/** A page's flows as one text without white space; spans of marks and gold are measured in it (UTF-16). */
export interface Squashed {
  text: string
  /** Where the character at `index` stands in the flows. */
  place(index: number): { flow: number; offset: number }
  /** The index of an offset of a flow; where that is white space, of the next character. */
  index(flow: number, offset: number): number
}

export function squash(flows: readonly string[]): Squashed {
  const places: { flow: number; offset: number }[] = []
  const indices: number[][] = []
  let text = ''
  flows.forEach((source, flow) => {
    const own: number[] = []
    for (let offset = 0; offset < source.length; offset++) {
      own.push(places.length)
      const char = source.charAt(offset)
      if (IGNORED.test(char)) continue
      places.push({ flow, offset })
      text += char
    }
    own.push(places.length)
    indices.push(own)
  })
  return {
    text,
    place: (index) => places[index] ?? { flow: 0, offset: 0 },
    index: (flow, offset) => indices[flow]?.[offset] ?? text.length,
  }
}

/** The `nth` (0-based) occurrence of `words`, overlapping ones counted, or null. */
export function findNth({ text }: Squashed, words: string, nth: number): Span | null {
  const wanted = words.replace(ALL_IGNORED, '')
  if (!wanted) return null
  let start = text.indexOf(wanted)
  for (let left = nth; left > 0 && start !== -1; left--) start = text.indexOf(wanted, start + 1)
  return start === -1 ? null : { start, end: start + wanted.length }
}

export function countOf({ text }: Squashed, words: string): number {
  const wanted = words.replace(ALL_IGNORED, '')
  let count = 0
  for (let at = text.indexOf(wanted); wanted && at !== -1; at = text.indexOf(wanted, at + 1)) count++
  return count
}
