import { i18n } from '#i18n'
import type { PageClaim } from '../compare/claims/page-claim'
import type { Reason } from '../compare/model'
import type { Deadline, Figure } from '../corpus/model'
import { parseDay } from './calendar'
import { deadlinePeriod } from './deadline'
import { messageKey } from './message-key'
import { periodWords } from './period'

/** What a reason is told from: the two figures, the page's time and its sentence. */
export type ClaimSides = Pick<
  PageClaim,
  'reason' | 'promisedFigure' | 'reportedFigure' | 'period' | 'sentence' | 'start'
>

/** Wider and neighbouring places that a figure beside ours is most often of. */
const PLACES = /全市|乌海市?|海南区|乌达区|自治区|内蒙古|全国/g

/** Why the page's words are not held against the target, with both sides where they are known; null without a reason. */
export function reasonWords(claim: ClaimSides, deadline: Deadline | null): string | null {
  const { reason } = claim
  return reason && (bothSides(reason, claim, deadline) ?? i18n.t(`compare.reason.${messageKey(reason)}`))
}

function bothSides(
  reason: Reason,
  { promisedFigure: ours, reportedFigure: theirs, period, sentence, start }: ClaimSides,
  deadline: Deadline | null,
): string | null {
  switch (reason) {
    case 'place': {
      const place = lastPlace(sentence.slice(0, start)) ?? lastPlace(sentence)
      return place && i18n.t('compare.sides.place', [place])
    }
    case 'year':
    case 'part-of-period': {
      if (!period || !deadline) return null
      const time = periodWords(period, null)
      if (reason === 'part-of-period')
        return i18n.t('compare.sides.part_of_period', [time, deadlinePeriod(deadline)])
      return i18n.t('compare.sides.year', [time, i18n.t('period.year', [parseDay(deadline.end).year])])
    }
    case 'money-stage':
      return ours?.moneyStage && theirs?.moneyStage
        ? sides(i18n.t(`compare.money.${theirs.moneyStage}`), i18n.t(`compare.money.${ours.moneyStage}`))
        : null
    case 'other-metric':
      return ours?.metric && theirs?.metric && ours.metric !== theirs.metric
        ? sides(`“${theirs.metric}”`, `“${ours.metric}”`)
        : null
    case 'unit':
      return ours && theirs ? sides(`“${theirs.unitText}”`, `“${ours.unitText}”`) : null
    case 'new-vs-stock':
      return ours?.basis === 'stock' ? i18n.t('compare.sides.new_vs_stock') : null
    case 'rate-vs-level':
      return isRate(ours) ? i18n.t('compare.sides.rate_vs_level') : null
    default:
      return null
  }
}

function sides(theirs: string, ours: string): string {
  return i18n.t('compare.sides.other', [theirs, ours])
}

function lastPlace(text: string): string | null {
  return text.match(PLACES)?.at(-1) ?? null
}

function isRate(figure: Figure | null): boolean {
  return figure?.unitText === '%' || figure?.unitText === '‰'
}
