import { i18n } from '#i18n'
import { type Catalogue, commitmentCount } from '../../lib/library/catalogue'

/** How many documents and targets there are, and how many entries of the list are only reported. */
export function holdings({ volumes, entries }: Catalogue): string {
  const targets = commitmentCount(entries)
  const reported = entries.length - targets
  const holds = i18n.t('library.holds', [volumes.length, targets])
  return reported === 0 ? holds : holds + i18n.t('library.holdsReported', reported)
}
