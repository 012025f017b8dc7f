/**
 * How much a kept mention may hold, and how many there may be: far above what a person keeps, so that an
 * export can always be read in again. Lengths in UTF-16 units; texts as lib/messages lets them in.
 */
export const LIMITS = {
  entries: 20_000,
  /** A file of all of them, ten times as long as they usually are. */
  file: 200_000_000,
  key: 200,
  address: 10_000,
  title: 10_000,
  /** A sentence that never ends, as lists without punctuation have it; also a note. */
  text: 20_000,
  /** Of one project. */
  targets: 100,
  claims: 500,
  figures: 100,
} as const
