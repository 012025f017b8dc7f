import { readStamp } from './read-day'

/**
 * Names of <meta> that hold the day of publication, the surest first: Open Graph, what Chinese portals and
 * government sites use (publishdate, PubDate, firstpublishedtime), Dublin Core, tools for statistics.
 */
const NAMES = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publishtime',
  'publish_time',
  'pub_date',
  'published_time',
  'firstpublishedtime',
  'article:create_at',
  'weibo:article:create_at',
  'weibo: article:create_at',
  'bytedance:published_time',
  'og:release_date',
  'og:time',
  'article.published',
  'parsely-pub-date',
  'sailthru.date',
  'dcterms.issued',
  'dc.date.issued',
  'dcterms.created',
  'dc.date.created',
  'dcterms.date',
  'dc.date',
  'date',
]

/** The day that a page's metadata names as the one of its publication. */
export function metaDay(metas: readonly { name: string; content: string }[], today: string): string | null {
  for (const name of NAMES) {
    for (const meta of metas) {
      if (meta.name.trim().toLowerCase() !== name) continue
      const date = readStamp(meta.content, today)
      if (date) return date
    }
  }
  return null
}
