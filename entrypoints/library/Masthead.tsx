import { i18n } from '#i18n'
import type { Document } from '../../lib/corpus/model'
import { anchorId } from './navigation'

/** Title, subtitle and byline as printed; below, in our voice, what is known of paper and date, and how. */
export function Masthead({
  document: { id, title, subtitle, author, publisher, datePublished, period },
}: {
  document: Document
}) {
  const inferred = period.basis === 'inferred' && period.note
  return (
    <header class="masthead">
      <div class="their-words" lang="zh-CN">
        <h2 id={anchorId('document', id)} tabIndex={-1}>
          {title}
        </h2>
        {subtitle && <p class="subtitle">{subtitle}</p>}
        {author && <p class="byline">{author}</p>}
      </div>
      <p class="known">
        {period.value &&
          (inferred
            ? i18n.t('library.periodInferred', [period.value, inferred])
            : i18n.t('library.period', [period.value]))}
        {[publisher ?? i18n.t('library.noPublisher'), datePublished.value ?? i18n.t('library.noDate')].map(
          (words) => (
            <span key={words}> · {words}</span>
          ),
        )}
      </p>
    </header>
  )
}
