import type { LunarFeast } from './meaning'

const FIRST_YEAR = 2015

/** First days (month and day) from 2015 to 2035; test/unit/compare/lunar-feasts.test.ts holds them against the calendar of Intl. */
const DAYS: Record<LunarFeast, string> = {
  春节: '0219 0208 0128 0216 0205 0125 0212 0201 0122 0210 0129 0217 0206 0126 0213 0203 0123 0211 0131 0219 0208',
  端午: '0620 0609 0530 0618 0607 0625 0614 0603 0622 0610 0531 0619 0609 0528 0616 0605 0624 0612 0601 0620 0610',
  中秋: '0927 0915 1004 0924 0913 1001 0921 0910 0929 0917 1006 0925 0915 1003 0922 0912 1001 0919 0908 0927 0916',
}

/** The day of a feast that the moon gives; null outside the table. */
export function lunarFeast(feast: LunarFeast, year: number): { month: number; day: number } | null {
  const day = DAYS[feast].split(' ')[year - FIRST_YEAR]
  return day === undefined ? null : { month: Number(day.slice(0, 2)), day: Number(day.slice(2)) }
}
