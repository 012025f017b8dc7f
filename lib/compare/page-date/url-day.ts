import { toDate } from './read-day'

/**
 * How portals write the day into an address: /2023-08/04/, /2023/08/04/, /2023/0804/, /art/2023/8/4/,
 * /20230804/, t20230804_123.html, 20230804102030. Digits of a longer number are none.
 */
const PATTERNS = [
  /(?<!\d)((?:19|20)\d\d)[-/_](\d\d)[-/_](\d\d)(?!\d)/g,
  /\/((?:19|20)\d\d)\/(\d\d)(\d\d)(?=\/)/g,
  /\/((?:19|20)\d\d)\/(\d{1,2})\/(\d{1,2})\//g,
  /(?<!\d)((?:19|20)\d\d)(\d\d)(\d\d)(?:[0-2]\d[0-5]\d[0-5]\d)?(?!\d)/g,
]

/** The day that a page's address holds; what stands behind ? or # is not its own. */
export function urlDay(url: string, today: string): string | null {
  const path = url.replace(/[?#].*$/s, '').replace(/^[a-z]+:\/\/[^/]*/i, '')
  for (const pattern of PATTERNS) {
    for (const [, year, month, day] of path.matchAll(pattern)) {
      const date = toDate(Number(year), Number(month), Number(day), today)
      if (date) return date
    }
  }
  return null
}
