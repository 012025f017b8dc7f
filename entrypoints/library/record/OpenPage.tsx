import { i18n } from '#i18n'
import type { KeptMention } from '../../../lib/record/model'
import { textFragmentAddress } from '../../../lib/record/text-fragment'

/** Back to the sentence on its live page. */
export function OpenPage({ entry: { page, quote } }: { entry: KeptMention }) {
  const address = textFragmentAddress(page.url, quote.exact)
  if (address === null) return null
  return (
    <a class="action" href={address} target="_blank" rel="noreferrer">
      {i18n.t('record.open')}
    </a>
  )
}
