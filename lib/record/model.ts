import type { PageClaim } from '../compare/claims/page-claim'
import type { PageDate } from '../compare/page-date'
import type { Deadline, Figure, Stage } from '../corpus/model'
import type { TextQuote } from '../corpus/place-quote'

/** A mention that the reader kept: a row of the table `kept`, and an entry of the export. Plain JSON. */
export interface KeptMention {
  /** UUID. */
  id: string
  projectId: string
  projectName: string
  /** The targets as they stood when it was kept: readable also when the corpus no longer has them. */
  targets: KeptTarget[]
  page: KeptPage
  /** The sentence. */
  quote: TextQuote
  /** The words that were marked, and where they stand in quote.exact (UTF-16). */
  surface: string
  start: number
  end: number
  /** What the page says to the targets, as it was shown. */
  claims: PageClaim[]
  /** The reader's own words; '' for none. */
  note: string
  /** ISO time. */
  keptAt: string
  /** ISO time of the note's last change, or null. */
  editedAt: string | null
  /** What came of the last visit to the page; null before the first. */
  visit: Visit | null
}

/** Enough of a target to cite it without the corpus. */
export interface KeptTarget {
  id: string
  /** The government's own words. */
  exact: string
  action: string | null
  stage: Stage | null
  deadline: Deadline | null
  figures: Figure[]
  documentTitle: string
  section: string
}

/** The page as the browser named it; its day, and where that was found. */
export interface KeptPage {
  url: string
  title: string
  /** ISO date. */
  date: string | null
  dateFrom: PageDate['from'] | null
}

export interface Visit {
  /** ISO time. */
  at: string
  found: 'there' | 'changed'
}
