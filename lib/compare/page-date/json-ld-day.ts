import { readStamp } from './read-day'

/** A page may hold anything: so deep, so many values. */
const DEEPEST = 8
const MOST_VALUES = 5000
/** Lists of other pages, comments and reviews have days of their own. */
const NOT_THE_PAGE =
  /^(?:itemListElement|comment|review|hasPart|isPartOf|mentions|relatedLink|citation|video)$/i
const ARTICLE = /Article|Posting|Report/
const BROKEN = /"datePublished"\s{0,9}:\s{0,9}"([^"\n]{1,60})"/g

/** The day of publication in JSON-LD; an article's before another thing's. Broken JSON is searched as text. */
export function jsonLdDay(blocks: readonly string[], today: string): string | null {
  const found = blocks.flatMap((block) => daysOf(block))
  const ordered = [...found.filter(({ isArticle }) => isArticle), ...found]
  for (const { text } of ordered) {
    const date = readStamp(text, today)
    if (date) return date
  }
  return null
}

interface Candidate {
  text: string
  isArticle: boolean
}

function daysOf(block: string): Candidate[] {
  try {
    return collect(JSON.parse(block))
  } catch {
    // What is no JSON (a trailing comma, a raw line break) is read as text.
    return [...block.matchAll(BROKEN)].map(([, text = '']) => ({ text, isArticle: false }))
  }
}

function collect(root: unknown): Candidate[] {
  const found: Candidate[] = []
  const queue: { value: unknown; depth: number }[] = [{ value: root, depth: 0 }]
  for (let read = 0; read < queue.length && read < MOST_VALUES; read++) {
    const { value, depth } = queue[read] ?? { value: null, depth: 0 }
    if (typeof value !== 'object' || value === null || depth > DEEPEST) continue
    const isArticle = '@type' in value && ARTICLE.test(JSON.stringify(value['@type']) ?? '')
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'datePublished' && (typeof inner === 'string' || typeof inner === 'number')) {
        found.push({ text: String(inner), isArticle })
      } else if (!NOT_THE_PAGE.test(key)) {
        queue.push({ value: inner, depth: depth + 1 })
      }
    }
  }
  return found
}
