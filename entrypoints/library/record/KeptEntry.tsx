import { useRef, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { ActionButton } from '../../../components/ActionButton'
import { Comparison } from '../../../components/Comparison'
import type { PageClaim } from '../../../lib/compare/claims/page-claim'
import { localDay, parseDay } from '../../../lib/format/calendar'
import { dayWords } from '../../../lib/format/date-words'
import { jointVerdicts } from '../../../lib/format/verdict'
import { formatAddress } from '../../../lib/library/address'
import type { KeptHit } from '../../../lib/library/story/search-kept'
import type { KeptMention } from '../../../lib/record/model'
import { Marked } from '../Marked'
import { CopyCitation } from './CopyCitation'
import { Note } from './Note'
import { NoteEditor } from './NoteEditor'
import { OpenPage } from './OpenPage'
import type { KeptRecord } from './record'
import { Sentence } from './Sentence'

export interface KeptEntryProps {
  entry: KeptMention
  record: KeptRecord
  /** Where a search's words stand in it. */
  hit?: KeptHit
  /** Its project's name above it, as a link to the project's story. */
  withProject?: boolean
}

/** One kept mention: what the page said, where, what that is to the target, and what the reader made of it. */
export function KeptEntry({ entry, record, hit, withProject = false }: KeptEntryProps) {
  const { id, page, projectName, visit } = entry
  const [editing, setEditing] = useState(false)
  const article = useRef<HTMLElement>(null)

  function closeEditor(): void {
    setEditing(false)
    requestAnimationFrame(() =>
      article.current?.querySelector<HTMLElement>('.edit-note button')?.focus({ preventScroll: true }),
    )
  }

  return (
    <article
      ref={article}
      class="kept"
      id={entryId(id)}
      tabIndex={-1}
      aria-labelledby={`${entryId(id)}-words`}
    >
      {withProject && (
        <h3 class="kept-project" lang="zh-CN">
          <a href={formatAddress({ kind: 'story', id: entry.projectId })}>
            <Marked text={projectName} ranges={hit?.project ?? []} />
          </a>
        </h3>
      )}
      <Sentence id={`${entryId(id)}-words`} entry={entry} hits={hit?.sentence ?? []} />
      <Source entry={entry} hit={hit} />
      <Claims entry={entry} />
      {editing ? (
        <NoteEditor id={id} note={entry.note} onClose={closeEditor} onLeave={() => setEditing(false)} />
      ) : (
        <Note note={entry.note} hits={hit?.note ?? []} />
      )}
      {visit && <p class="quiet">{i18n.t(`record.visit.${visit.found}`, [whenWords(visit.at)])}</p>}
      <div class="kept-actions">
        <OpenPage entry={entry} />
        <CopyCitation entry={entry} />
        {!editing && (
          <span class="edit-note">
            <ActionButton onClick={() => setEditing(true)}>
              {i18n.t(entry.note ? 'record.editNote' : 'record.addNote')}
            </ActionButton>
          </span>
        )}
        <ActionButton
          label={i18n.t('record.removeLabel', [entry.surface, page.title])}
          onClick={() => record.remove(id)}
        >
          {i18n.t('record.remove')}
        </ActionButton>
      </div>
    </article>
  )
}

/** What the page said to each target. */
function Claims({ entry }: Pick<KeptEntryProps, 'entry'>) {
  const { claims, targets, projectName, quote } = entry
  if (claims.length === 0) return <p class="quiet">{i18n.t('record.noClaims')}</p>
  return (
    <div class="kept-claims">
      {targets.flatMap(({ id, deadline }) => {
        const own = claims.filter(({ targetId }) => targetId === id)
        return jointVerdicts(own, deadline).map((verdict) => (
          <Comparison
            key={`${id} ${verdict.title}${verdict.detail}`}
            verdict={verdict}
            deadline={deadline}
            projectName={projectName}
          >
            {sentencesBeside(verdict.claims, quote.exact).map((sentence) => (
              <p key={sentence} class="kept-beside">
                {i18n.t('record.beside')}
                <q lang="zh-CN">{sentence}</q>
              </p>
            ))}
          </Comparison>
        ))
      })}
    </div>
  )
}

/** Sentences of the same paragraph that say it, where it was not the one that was kept. */
function sentencesBeside(claims: readonly PageClaim[], kept: string): string[] {
  return [...new Set(claims.map(({ sentence }) => sentence))].filter((sentence) => sentence !== kept)
}

function Source({ entry: { page, keptAt }, hit }: Pick<KeptEntryProps, 'entry' | 'hit'>) {
  return (
    <p class="kept-source">
      <cite lang="zh-CN">
        <Marked text={page.title || i18n.t('record.untitled')} ranges={hit?.title ?? []} />
      </cite>
      <span>{siteOf(page.url)}</span>
      <span>
        {page.date === null ? (
          i18n.t('record.noDate')
        ) : (
          <time dateTime={page.date}>{dayWords(parseDay(page.date))}</time>
        )}
      </span>
      <span>{i18n.t('record.keptOn', [whenWords(keptAt)])}</span>
    </p>
  )
}

/** The reader's own day of a time. */
const whenWords = (time: string): string => dayWords(parseDay(localDay(time)))

/** The element id of an entry; it takes the focus when it comes back. */
export function entryId(id: string): string {
  return `kept-${id}`
}

function siteOf(url: string): string {
  return new URL(url).hostname || i18n.t('library.localFiles')
}
