import type { PageDateSources } from '../../lib/compare/page-date'
import { LIMITS } from '../../lib/messages/limits'

const { metas, jsonLd, times, lines, line, script, url } = LIMITS.dating
/** A notice is signed at its end. */
const BOTTOM_LINES = 4

/** What a document says of its day. `flows`: its visible lines, from the top. */
export function dateSources(page: Document, address: string, flows: readonly string[]): PageDateSources {
  const some = <E extends Element>(selector: string, count: number) =>
    [...page.querySelectorAll<E>(selector)].slice(0, count)
  const cut = (text: string | null | undefined) => (text ?? '').slice(0, line)
  return {
    metas: some<HTMLMetaElement>('meta[content]:is([name],[property],[itemprop])', metas).map((meta) => ({
      name: cut(meta.name || meta.getAttribute('property') || meta.getAttribute('itemprop')),
      content: cut(meta.content),
    })),
    jsonLd: some('script[type="application/ld+json"]', jsonLd).map((each) =>
      (each.textContent ?? '').slice(0, script),
    ),
    times: some<HTMLTimeElement>('time', times).map((time) => ({
      datetime: time.getAttribute('datetime')?.slice(0, line) ?? null,
      text: cut(time.textContent),
    })),
    url: address.slice(0, url),
    lines: [
      ...flows.slice(0, lines - BOTTOM_LINES),
      ...flows.slice(lines - BOTTOM_LINES).slice(-BOTTOM_LINES),
    ].map(cut),
  }
}
