import type { PageDateSources } from '../../../lib/compare/page-date'

/** A document that says nothing of its day. */
export const UNDATED: PageDateSources = { metas: [], jsonLd: [], times: [], url: '', lines: [] }
