import { i18n } from '#i18n'
import type { PageClaim } from '../../../lib/compare/claims/page-claim'
import type { Reason } from '../../../lib/compare/model'
import { language } from '../../../lib/format/language'
import { messageKey } from '../../../lib/format/message-key'
import { COLUMNS, type RecordWords } from '../../../lib/record/words'

/** Objects, so that one too few does not compile. */
const OUTCOMES: Record<PageClaim['outcome'], true> = {
  'promise-repeated': true,
  same: true,
  approx: true,
  above: true,
  'in-progress': true,
  'below-not-due': true,
  'below-due': true,
  forecast: true,
  'different-number': true,
  revised: true,
  'stage-reached': true,
  'stage-not-reached': true,
  postponed: true,
  stopped: true,
  'not-comparable': true,
  unknown: true,
}
const REASONS: Record<Reason, true> = {
  place: true,
  year: true,
  'part-of-period': true,
  cumulative: true,
  intended: true,
  'money-stage': true,
  'part-of-whole': true,
  'new-vs-stock': true,
  'rate-vs-level': true,
  'points-vs-percent': true,
  'other-metric': true,
  unit: true,
  'quoted-or-negated': true,
  'sources-disagree': true,
}

/** Our words in what leaves the record. */
export function recordWords(): RecordWords {
  return {
    language: language(),
    heading: i18n.t('record.heading'),
    column: wordsFor(COLUMNS, (column) => i18n.t(`record.column.${column}`)),
    outcome: wordsFor(namesOf(OUTCOMES), (outcome) => i18n.t(`compare.outcome.${messageKey(outcome)}`)),
    reason: wordsFor(namesOf(REASONS), (reason) => i18n.t(`compare.reason.${messageKey(reason)}`)),
    visit: { there: i18n.t('record.visited.there'), changed: i18n.t('record.visited.changed') },
  }
}

const namesOf = <Name extends string>(names: Record<Name, true>) => Object.keys(names) as Name[]

function wordsFor<Name extends string>(names: readonly Name[], word: (name: Name) => string) {
  return Object.fromEntries(names.map((name) => [name, word(name)])) as Record<Name, string>
}
