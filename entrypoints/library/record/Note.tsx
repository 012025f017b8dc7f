import { i18n } from '#i18n'
import type { Range } from '../../../lib/library/hit-ranges'
import { Marked } from '../Marked'

export interface NoteProps {
  note: string
  /** Where a search's words stand in it. */
  hits: Range[]
}

/** The reader's own words. */
export function Note({ note, hits }: NoteProps) {
  if (!note) return null
  return (
    <p class="note-words">
      <span class="unseen">{i18n.t('record.note')} </span>
      <Marked text={note} ranges={hits} />
    </p>
  )
}
