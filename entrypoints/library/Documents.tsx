import { i18n } from '#i18n'
import { formatAddress } from '../../lib/library/address'
import { type Chapter, commitmentCount } from '../../lib/library/catalogue'
import { holdings } from './holdings'
import type { Library } from './library'
import { Masthead } from './Masthead'
import { anchorId } from './navigation'
import { Paragraph } from './Paragraph'

export interface DocumentsProps {
  library: Library
  today: Date
}

/** Every document in full, one after the other, as they were written. */
export function Documents({ library, today }: DocumentsProps) {
  const { volumes } = library.catalogue
  return (
    <div id="documents">
      {library.unknown.value && <p class="unknown">{i18n.t('library.unknown')}</p>}
      <Contents library={library} />
      {volumes.map(({ document, chapters }) => (
        <article key={document.id} class="document" aria-labelledby={anchorId('document', document.id)}>
          <Masthead document={document} />
          {chapters.map((chapter) => (
            <Section key={chapter.id} chapter={chapter} library={library} today={today} />
          ))}
        </article>
      ))}
    </div>
  )
}

function Section({ chapter, library, today }: DocumentsProps & { chapter: Chapter }) {
  return (
    <section class="chapter">
      {chapter.heading && (
        <h3 class="their-words" lang="zh-CN" id={anchorId('section', chapter.id)} tabIndex={-1}>
          {chapter.heading}
        </h3>
      )}
      {chapter.paragraphs.map((paragraph) => (
        <Paragraph key={paragraph.passage.id} paragraph={paragraph} library={library} today={today} />
      ))}
    </section>
  )
}

function Contents({ library }: { library: Library }) {
  const { volumes } = library.catalogue
  return (
    <nav class="contents" aria-label={i18n.t('library.contents')}>
      <p>{holdings(library.catalogue)}</p>
      <ol>
        {volumes.map(({ document, entries: held }) => (
          <li key={document.id}>
            <a href={formatAddress({ kind: 'document', id: document.id })}>
              <span class="their-words" lang="zh-CN">
                {document.title}
              </span>
              {commitmentCount(held) > 0 && (
                <span class="count">{i18n.t('target.count', commitmentCount(held))}</span>
              )}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
