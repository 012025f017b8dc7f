import { i18n } from '#i18n'
import type { PageClaim } from '../compare/claims/page-claim'
import type { Deadline } from '../corpus/model'
import { messageKey } from './message-key'
import { reasonWords } from './reason'
import { paceWords, shareWords } from './schedule'

/** What a page's words are to the target: a title in a few words, and what it rests on. */
export interface Verdict {
  title: string
  /** With what joins it to the title; '' where there is nothing to add. */
  detail: string
}

/** `deadline` is the target's. */
export function verdictOf(claim: PageClaim, deadline: Deadline | null): Verdict {
  const { outcome, schedule, period, promisedFigure } = claim
  const title = i18n.t(`compare.outcome.${messageKey(outcome)}`)
  const reason = reasonWords(claim, deadline)
  if (reason) return { title, detail: i18n.t('compare.because', [reason]) }
  if (schedule) {
    return {
      title: i18n.t('compare.share', [title, shareWords(schedule.done)]),
      detail: i18n.t('compare.detail', [paceWords(schedule)]),
    }
  }
  const isUntimed = outcome === 'unknown' && promisedFigure !== null && period === null
  return { title, detail: isUntimed ? i18n.t('compare.because', [i18n.t('compare.untimed')]) : '' }
}

/** Claims of one target that come to the same, with what they come to. */
export interface JointVerdict extends Verdict {
  claims: [PageClaim, ...PageClaim[]]
}

/** One verdict for all figures of a target that it holds of, in the order of the first: 约569亿元 and 87个 are both 重申. */
export function jointVerdicts(claims: readonly PageClaim[], deadline: Deadline | null): JointVerdict[] {
  const joint: JointVerdict[] = []
  for (const claim of claims) {
    const verdict = verdictOf(claim, deadline)
    const same = joint.find(({ title, detail }) => title === verdict.title && detail === verdict.detail)
    if (same) same.claims.push(claim)
    else joint.push({ ...verdict, claims: [claim] })
  }
  return joint
}
