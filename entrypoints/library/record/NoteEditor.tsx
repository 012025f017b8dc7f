import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { ActionButton } from '../../../components/ActionButton'
import { LIMITS } from '../../../lib/record/limits'
import { editNote } from '../../../lib/store/kept'
import { usePointerRelease } from './use-pointer-release'

export interface NoteEditorProps {
  id: string
  note: string
  /** Closed by the reader, whose keys are to stay here. */
  onClose: () => void
  /** Closed because the reader went elsewhere. */
  onLeave: () => void
}

/** The field for the note. Saved when the keys leave it, by button or Ctrl+Enter; Esc leaves the note as it was. */
export function NoteEditor({ id, note, onClose, onLeave }: NoteEditorProps) {
  const [failure, setFailure] = useState<string | null>(null)
  const editor = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  /** What takes a focused field away also fires its blur, which must not save again. */
  const isOver = useRef(false)

  const whenReleased = usePointerRelease()

  useLayoutEffect(() => {
    field.current?.focus()
    // Whoever edits a note goes on with it.
    field.current?.setSelectionRange(note.length, note.length)
  }, [])

  async function save(then: () => void): Promise<void> {
    if (isOver.current || !field.current) return
    try {
      if (!(await editNote(id, field.current.value))) throw new Error(i18n.t('record.gone'))
      isOver.current = true
      then()
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error))
    }
  }

  function cancel(): void {
    isOver.current = true
    onClose()
  }

  function onKeyDown(event: KeyboardEvent): void {
    // Esc and Enter also end an input method's composition, and are not meant for us then.
    if (event.isComposing) return
    if (event.key === 'Escape') {
      event.preventDefault()
      cancel()
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      save(onClose)
    }
  }

  function onBlur(event: FocusEvent): void {
    if (event.relatedTarget instanceof Node && editor.current?.contains(event.relatedTarget)) return
    save(() => whenReleased(onLeave))
  }

  return (
    <div class="note-editor" ref={editor} onBlurCapture={onBlur}>
      <textarea
        ref={field}
        aria-label={i18n.t('record.note')}
        aria-describedby={failure ? `note-failure-${id}` : undefined}
        rows={3}
        maxLength={LIMITS.text}
        defaultValue={note}
        onKeyDown={onKeyDown}
      />
      {failure && (
        <p class="problem" role="alert" id={`note-failure-${id}`}>
          {i18n.t('record.noteFailed', [failure])}
        </p>
      )}
      <div class="note-actions">
        <ActionButton onClick={() => save(onClose)}>{i18n.t('record.save')}</ActionButton>
        <ActionButton onClick={cancel}>{i18n.t('record.cancel')}</ActionButton>
        <span class="quiet">{i18n.t('record.noteKeys')}</span>
      </div>
    </div>
  )
}
