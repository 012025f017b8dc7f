import type { PageText } from '../detect/mention'

/** How long detection takes, in milliseconds of processor time for CHARS characters of a page. */
export interface Speed {
  pages: number
  /** Null where there is no page to measure. */
  median: number | null
}

/** A long article. */
const CHARS = 5000
/** Rounds over all pages: the first ones are for the compiler to get warm, and are not counted. */
const WARM_UP = 10
const ROUNDS = 15

/**
 * Pages of CHARS characters and what their last flow has more, made of labelled ones, which are shorter: each goes on
 * with the flows of the next. The last may be too short.
 */
export function longPages(pages: readonly PageText[]): PageText[] {
  const long: PageText[] = []
  let last: PageText | null = null
  for (const { title, flows } of pages) {
    for (const flow of flows) {
      if (!last || lengthOf(last) >= CHARS) {
        last = { title, flows: [] }
        long.push(last)
      }
      last.flows.push(flow)
    }
  }
  return long
}

/**
 * The median over pages of what detection takes, each page at its own median and scaled to CHARS characters.
 * @param pages with their flows as gathered, which are counted, and as filtered, which are resolved
 * @param now milliseconds of a clock that only goes forward
 */
export function speedOf(
  pages: readonly { gathered: PageText; filtered: PageText }[],
  detect: (page: PageText) => unknown,
  now: () => number,
): Speed {
  const times: number[][] = pages.map(() => [])
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    pages.forEach(({ filtered }, i) => {
      const start = now()
      detect(filtered)
      const took = now() - start
      if (round >= WARM_UP) times[i]?.push(took)
    })
  }
  const scaled = pages.map(
    ({ gathered }, i) => (median(times[i] ?? []) ?? 0) * (CHARS / Math.max(1, lengthOf(gathered))),
  )
  return { pages: pages.length, median: median(scaled) }
}

/** As the table of an evaluation ends. */
export function speedLine({ pages, median }: Speed): string {
  if (median === null) return 'speed  no page about the district'
  const chars = CHARS.toLocaleString('en')
  return `speed  ${median.toFixed(1)} ms of processor time for ${chars} characters, as built: median over ${pages} pages about the district`
}

function lengthOf({ flows }: PageText): number {
  return flows.reduce((sum, flow) => sum + flow.length, 0)
}

function median(values: readonly number[]): number | null {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? null
}
