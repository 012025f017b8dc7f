import { computed, signal } from '@preact/signals'
import type { Fold } from '../../../lib/library/fold'
import { keptProjects } from '../../../lib/library/story/kept-projects'
import { foldEntries, searchKept } from '../../../lib/library/story/search-kept'
import type { ImportCounts } from '../../../lib/record/merge'
import type { KeptMention } from '../../../lib/record/model'
import { eraseKept, importKept, removeKept, restoreKept } from '../../../lib/store/kept'

export type KeptRecord = ReturnType<typeof createRecord>

/** What was taken out last, and can be put back. */
export interface Removal {
  kind: 'one' | 'all'
  entries: KeptMention[]
}

/** What the record's pages know and can do. What is kept comes in from the store, whoever changes it. */
export function createRecord(fold: Fold) {
  /** The latest first; null until they are read. */
  const kept = signal<KeptMention[] | null>(null)
  const query = signal('')
  const projectId = signal<string | null>(null)
  const removal = signal<Removal | null>(null)
  /** What the browser said where the last change failed; nothing was changed then. */
  const failure = signal<string | null>(null)

  const folded = computed(() => foldEntries(kept.value ?? [], fold))
  const projects = computed(() => keptProjects(kept.value ?? []))

  async function change(work: () => Promise<void>): Promise<void> {
    try {
      await work()
      failure.value = null
    } catch (error) {
      failure.value = String(error)
    }
  }

  return {
    kept,
    query,
    projectId,
    removal,
    failure,
    projects,
    found: computed(() => searchKept(folded.value, query.value, projectId.value, fold)),
    /** The kept mentions of a project, the latest first. */
    ofProject: (id: string): KeptMention[] => (kept.value ?? []).filter((each) => each.projectId === id),
    remove: (id: string): Promise<void> =>
      change(async () => {
        const entry = await removeKept(id)
        if (entry) removal.value = { kind: 'one', entries: [entry] }
      }),
    erase: (): Promise<void> =>
      change(async () => {
        const entries = await eraseKept()
        if (entries.length > 0) removal.value = { kind: 'all', entries }
      }),
    /** Puts back what was taken out last, as it was. */
    undo: (): Promise<void> =>
      change(async () => {
        if (!removal.value) return
        await restoreKept(removal.value.entries)
        removal.value = null
      }),
    importEntries: (entries: KeptMention[]): Promise<ImportCounts> => importKept(entries),
  }
}
