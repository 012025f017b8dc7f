import { i18n } from '#i18n'
import type { PageClaim } from '../compare/claims/page-claim'
import type { Deadline } from '../corpus/model'
import { parseDay } from './calendar'
import { distanceTo, spanWords } from './deadline'

/** How the page's day lies to a deadline: 本文发表时还剩 2 个月. `published` is an ISO date. */
export function publishedDistance(deadline: Deadline, published: string): string {
  const { year, month, day } = parseDay(published)
  const distance = distanceTo(deadline, new Date(year, month - 1, day))
  switch (distance.side) {
    case 'today':
      return i18n.t('target.publishedToday')
    case 'past':
      return i18n.t('target.publishedPast', [spanWords(distance)])
    case 'ahead':
      return i18n.t('target.publishedLeft', [spanWords(distance)])
  }
}

/** Whether something was left undecided because the page does not tell its own day. */
export function wantsDate(claims: readonly PageClaim[]): boolean {
  return claims.some(({ outcome, period }) => outcome === 'unknown' && period === null)
}
