import { signal } from '@preact/signals'
import type { PlacedMention } from '../../lib/popup/group'
import type { Ports } from './ports'

/** What came of a press on 'keep', or of writing a note. */
export type KeepSaid =
  | { kind: 'failed'; detail: string }
  /** An entry that bears a note stays until the library takes it out. */
  | { kind: 'noted' }
  /** The library took the entry out meanwhile. */
  | { kind: 'gone' }
  | { kind: 'noteSaved' }
  | { kind: 'noteUnsaved'; detail: string }

/** The mention that it was about: the next one has nothing to do with it. */
type Said = KeepSaid & { key: string }

export type Keeping = ReturnType<typeof createKeeping>

/**
 * The record as the popup shows it: the notes of what is kept, and the way in and out.
 *
 * @param refresh looks at the page again; it calls `loadNotes`
 */
export function createKeeping(
  ports: Pick<Ports, 'keep' | 'unkeep' | 'notes' | 'saveNote'>,
  refresh: () => Promise<void>,
) {
  /** By the entry's id; absent until it is read. */
  const notes = signal<ReadonlyMap<string, string>>(new Map())
  const said = signal<Said | null>(null)
  /** One note after another, so that the last one typed is the one that stays. */
  let saving: Promise<unknown> = Promise.resolve()

  async function loadNotes(mentions: readonly PlacedMention[]): Promise<void> {
    const ids = mentions.flatMap(({ kept }) => (kept === null ? [] : [kept]))
    const missing = ids.filter((id) => !notes.value.has(id))
    if (missing.length === 0) return
    try {
      notes.value = new Map([...notes.value, ...(await ports.notes(missing))])
    } catch (error) {
      // Without it there is no field for it: what could not be read is not written over.
      console.warn('The notes could not be read.', error)
    }
  }

  async function toggle(mention: PlacedMention): Promise<void> {
    const { key, kept } = mention
    said.value = null
    try {
      if (kept === null) await ports.keep(mention)
      else if ((await ports.unkeep(mention)) === 'noted') said.value = { key, kind: 'noted' }
    } catch (error) {
      said.value = { key, kind: 'failed', detail: messageOf(error) }
    }
    await refresh()
  }

  /** @param isDone false while it is being typed: then only a failure is worth a word */
  async function saveNote({ key, kept }: PlacedMention, note: string, isDone: boolean): Promise<void> {
    if (kept === null) return
    try {
      const turn = saving.then(() => ports.saveNote(kept, note))
      saving = turn.catch(() => undefined)
      if (!(await turn)) {
        said.value = { key, kind: 'gone' }
        return refresh()
      }
      notes.value = new Map([...notes.value, [kept, note]])
      if (isDone || said.value?.kind === 'noteUnsaved') said.value = { key, kind: 'noteSaved' }
    } catch (error) {
      said.value = { key, kind: 'noteUnsaved', detail: messageOf(error) }
    }
  }

  return { notes, said, loadNotes, toggle, saveNote }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
