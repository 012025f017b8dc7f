import { i18n } from '#i18n'
import type { Schedule } from '../compare/model'
import { language } from './language'

/** A share as it is printed: 70.8%, 75%. */
export function shareWords(ratio: number): string {
  return `${printed(ratio * 100)}%`
}

/** How the done share lies to the even pace, in the officials' words: 欠序时进度 4.2 个百分点. */
export function paceWords({ points }: Schedule): string {
  const apart = printed(Math.abs(points))
  if (apart === '0') return i18n.t('compare.pace.even')
  return points < 0 ? i18n.t('compare.pace.behind', [apart]) : i18n.t('compare.pace.ahead', [apart])
}

/** One decimal: more would pretend to know what an even pace cannot tell. */
function printed(value: number): string {
  return new Intl.NumberFormat(language(), { maximumFractionDigits: 1 }).format(value)
}
