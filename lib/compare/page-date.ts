import { jsonLdDay } from './page-date/json-ld-day'
import { lineDay } from './page-date/line-day'
import { metaDay } from './page-date/meta-day'
import { readStamp } from './page-date/read-day'
import { urlDay } from './page-date/url-day'

/** What a page says of its own day, as gathered from its document. */
export interface PageDateSources {
  /** `name` is the element's name, property or itemprop. */
  metas: readonly { name: string; content: string }[]
  /** The texts of its JSON-LD scripts. */
  jsonLd: readonly string[]
  /** Its <time> elements, in order. */
  times: readonly { datetime: string | null; text: string }[]
  url: string
  /** Its visible lines, from the top. */
  lines: readonly string[]
}

export interface PageDate {
  date: string
  from: 'meta' | 'json-ld' | 'time' | 'text' | 'url'
}

/**
 * The day a page was published, as an ISO date in China, and where it was found: metadata before the text, the
 * text before the address. Null where nothing tells it. Days after `today` and days of an update are none.
 */
export function readPageDate(page: PageDateSources, today: string): PageDate | null {
  const finders: [PageDate['from'], () => string | null][] = [
    ['meta', () => metaDay(page.metas, today)],
    ['json-ld', () => jsonLdDay(page.jsonLd, today)],
    ['time', () => timeDay(page.times, today)],
    ['text', () => lineDay(page.lines, today)],
    ['url', () => urlDay(page.url, today)],
  ]
  for (const [from, find] of finders) {
    const date = find()
    if (date) return { date, from }
  }
  return null
}

const UPDATED = /更新|修改|修订|update|modif/i

function timeDay(times: PageDateSources['times'], today: string): string | null {
  for (const { datetime, text } of times) {
    if (UPDATED.test(text)) continue
    const date = readStamp(datetime ?? text, today) ?? readStamp(text, today)
    if (date) return date
  }
  return null
}
