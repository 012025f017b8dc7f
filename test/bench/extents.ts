import { MEGABYTE } from './pages'

/** How much is measured. */
export interface Extent {
  /** Medians are of so many. */
  rounds: number
  /** The page that all contenders are given; sizes in bytes of UTF-8. */
  page: { bytes: number; mentions: number }
  nameCounts: readonly number[]
  pageSizes: readonly number[]
  /** mark.js takes seconds for each page. */
  marking: { contenders: readonly ('markJs' | 'markJsAcross')[]; rounds: number }
}

export const WHOLE: Extent = {
  rounds: 7,
  page: { bytes: MEGABYTE, mentions: 3_700 },
  nameCounts: [200, 5_000, 50_000, 500_000],
  pageSizes: [10_000, 100_000, MEGABYTE, 10 * MEGABYTE],
  marking: { contenders: ['markJs', 'markJsAcross'], rounds: 7 },
}

/** Within three minutes for both browsers: a quarter of the page, as densely named. */
export const QUICK: Extent = {
  rounds: 3,
  page: { bytes: MEGABYTE / 4, mentions: 925 },
  nameCounts: [200, 50_000],
  pageSizes: [10_000, 100_000],
  marking: { contenders: ['markJs'], rounds: 1 },
}
