import { i18n } from '#i18n'
import { CLAIM_OUTCOMES } from '../../../lib/compare/claims/page-claim'
import { REASONS } from '../../../lib/compare/model'
import { language } from '../../../lib/format/language'
import { messageKey } from '../../../lib/format/message-key'
import { COLUMNS, type RecordWords } from '../../../lib/record/words'

/** Our words in what leaves the record. */
export function recordWords(): RecordWords {
  return {
    language: language(),
    heading: i18n.t('record.heading'),
    column: wordsFor(COLUMNS, (column) => i18n.t(`record.column.${column}`)),
    outcome: wordsFor(CLAIM_OUTCOMES, (outcome) => i18n.t(`compare.outcome.${messageKey(outcome)}`)),
    reason: wordsFor(REASONS, (reason) => i18n.t(`compare.reason.${messageKey(reason)}`)),
    visit: { there: i18n.t('record.visited.there'), changed: i18n.t('record.visited.changed') },
  }
}

function wordsFor<Name extends string>(names: readonly Name[], word: (name: Name) => string) {
  return Object.fromEntries(names.map((name) => [name, word(name)])) as Record<Name, string>
}
