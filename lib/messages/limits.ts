/**
 * What the background takes in one message. A renderer that pretends to be our script may send anything;
 * an honest reader sends its candidates in batches below these. Lengths in UTF-16 units.
 */
export const LIMITS = {
  title: 10_000,
  /** All flows of one batch together: a long novel's chapter list, far above any news page. */
  batchText: 1_000_000,
  batchFlows: 50_000,
  carryPlaces: 5_000,
  key: 200,
  /** What a page says of its day; longer texts are cut by the reader. */
  dating: { metas: 100, jsonLd: 10, times: 50, lines: 80, line: 400, script: 20_000, url: 2_000 },
  reportProjects: 5_000,
  /** A sentence that never ends, as lists without punctuation have it. */
  sentence: 20_000,
  /** All that is sent of a mention to keep it, as JSON: a hundred times what one usually has. */
  keep: 200_000,
  /** Targets and claims of one mention. */
  keepTargets: 100,
  keepClaims: 100,
  /** Words that are listed with the reason why they are not marked, of one batch: more than anyone reads. */
  unshown: 100,
} as const
