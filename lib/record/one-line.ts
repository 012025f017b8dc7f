/** What turns the direction of a text, and with it what stands around it. */
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** A page's text on one line of ours: without line breaks, control characters and what turns its direction. */
export function oneLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .replace(DIRECTION, '')
    .trim()
}
