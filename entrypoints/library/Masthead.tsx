import { i18n } from '#i18n'
import type { Document, KnownDate } from '../../lib/corpus/model'
import { anchorId } from './navigation'

/** Title, subtitle and byline as printed; below, in our voice, what is known of paper and date, and how. */
export function Masthead({ document }: { document: Document }) {
  const byline = document.parts.find((part) => part.role === 'byline')?.text
  const rest = [
    document.publisher ?? i18n.t('library.noPublisher'),
    document.datePublished.value ?? i18n.t('library.noDate'),
  ].join(' · ')
  return (
    <header class="masthead">
      <div class="their-words" lang="zh-CN">
        <h2 id={anchorId('document', document.id)} tabIndex={-1}>
          {document.title}
        </h2>
        {document.subtitle && <p class="subtitle">{document.subtitle}</p>}
        {byline && <p class="byline">{byline}</p>}
      </div>
      <p class="known">
        <Period known={document.period} />
        {rest}
      </p>
    </header>
  )
}

/** The year spoken of. What an inference rests on is a note by who annotated the source, in Chinese. */
function Period({ known: { value, basis, note } }: { known: KnownDate }) {
  if (value === null) return null
  if (basis !== 'inferred') return <>{i18n.t('library.period', [value])} · </>
  return (
    <>
      {i18n.t('library.periodInferred', [value])}
      {note && <span lang="zh-CN">{i18n.t('library.note', [note])}</span>}
      {' · '}
    </>
  )
}
