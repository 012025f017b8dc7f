import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { i18n } from '#i18n'
import { KeepButton } from '../../components/KeepButton'
import type { PlacedMention } from '../../lib/popup/group'
import type { Keeping, KeepSaid } from './keeping'
import { LibraryLink } from './LibraryLink'

export interface KeepProps {
  keeping: Keeping
  mention: PlacedMention
  incognito: boolean
}

/** Puts the mention into the record, or takes it out again. */
export function KeepAction({ keeping, mention, incognito }: KeepProps) {
  const kept = mention.kept === null ? 'open' : 'kept'
  return <KeepButton state={incognito ? 'private' : kept} onClick={() => keeping.toggle(mention)} />
}

/** The note of a mention that is kept, and what came of keeping it. */
export function KeepDetails({ keeping, mention, incognito }: KeepProps) {
  const said = keeping.said.value
  return (
    <>
      {!incognito && <Note keeping={keeping} mention={mention} />}
      <p class="keep-notice" role="status">
        {incognito ? i18n.t('keep.private') : said?.key === mention.key && wordsOf(said, mention)}
      </p>
    </>
  )
}

function Note({ keeping, mention }: Omit<KeepProps, 'incognito'>) {
  const { kept } = mention
  const note = kept === null ? undefined : keeping.notes.value.get(kept)
  return note === undefined ? null : <NoteField key={kept} keeping={keeping} mention={mention} note={note} />
}

interface NoteFieldProps extends Omit<KeepProps, 'incognito'> {
  note: string
}

function NoteField({ keeping, mention, note }: NoteFieldProps) {
  const field = useRef<HTMLInputElement>(null)
  // Once: what is being typed is ahead of what is saved.
  useLayoutEffect(() => {
    if (field.current) field.current.value = note
  }, [])
  const save = (event: Event, isDone: boolean) => {
    if ((event as InputEvent).isComposing) return
    void keeping.saveNote(mention, (event.currentTarget as HTMLInputElement).value, isDone)
  }
  return (
    <label class="note">
      {i18n.t('record.note')}
      {/* Written at every stroke: a popup closes without asking. */}
      <input
        type="text"
        ref={field}
        placeholder={i18n.t('keep.noteHint')}
        onInput={(event) => save(event, false)}
        onCompositionEnd={(event) => save(event, false)}
        onChange={(event) => save(event, true)}
      />
    </label>
  )
}

function wordsOf(said: KeepSaid, { projectId }: PlacedMention): ComponentChildren {
  switch (said.kind) {
    case 'failed':
      return i18n.t('keep.failedWith', [said.detail])
    case 'noted':
      return (
        <>
          {i18n.t('keep.noted')}
          <LibraryLink address={{ kind: 'story', id: projectId }}>{i18n.t('popup.library')}</LibraryLink>
        </>
      )
    case 'gone':
      return i18n.t('record.gone')
    case 'noteSaved':
      return i18n.t('keep.noteSaved')
    case 'noteUnsaved':
      return i18n.t('record.noteFailed', [said.detail])
  }
}
