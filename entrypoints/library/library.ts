import { computed, effect, signal } from '@preact/signals'
import { type Address, formatAddress, parseAddress } from '../../lib/library/address'
import type { Catalogue, Entry } from '../../lib/library/catalogue'
import { countChoices, type Filters, filterEntries, NO_FILTERS } from '../../lib/library/filters'
import type { Fold } from '../../lib/library/fold'
import type { Range } from '../../lib/library/hit-ranges'
import { createSearch, type Hit, type Search } from '../../lib/library/search'
import { searchRecords } from '../../lib/library/search-records'
import { bigramSegmenter, type Segmenter } from '../../lib/library/segmenter'
import { createRecord } from './record/record'

export type Library = ReturnType<typeof createLibrary>

/** What the window shows where it is too narrow for all: one of these. */
export type View = 'list' | 'results' | 'reading' | 'record' | 'settings'

/** How well the search cuts: by pairs until the dictionary is there, or for good where it cannot be loaded. */
export type Dictionary = 'loading' | 'ready' | 'failed'

/**
 * What the library page knows and can do. Where it stands is the address; the rest lasts as long as the page.
 *
 * @param fold how the search compares texts
 */
export function createLibrary(catalogue: Catalogue, fold: Fold) {
  const address = signal<Address>({ kind: 'start' })
  const filters = signal<Filters>(NO_FILTERS)
  const query = signal('')
  const hits = signal<Hit[]>([])
  const dictionary = signal<Dictionary>('loading')
  /** False once a result was followed: a narrow window then shows where it led. */
  const searching = signal(false)
  const search = signal<Search | null>(null)
  const records = searchRecords(catalogue)
  const record = createRecord(fold)
  const entriesById = new Map(catalogue.entries.map((entry) => [entry.target.id, entry]))

  const current = computed((): Entry | null => {
    const at = address.value
    return at.kind === 'target' ? (entriesById.get(at.id) ?? null) : null
  })
  /** A link from before an update of the corpus, or a slip of the pen. */
  const unknown = computed(() => address.value.kind === 'target' && current.value === null)
  const view = computed((): View => {
    if (searching.value && query.value.trim() !== '') return 'results'
    const { kind } = address.value
    if (kind === 'story') return 'record'
    return kind === 'list' || kind === 'record' || kind === 'settings' ? kind : 'reading'
  })

  /** The better segmenter takes over when its index stands; until then the search goes on as it was. */
  async function useSegmenter(segmenter: Segmenter): Promise<void> {
    try {
      const made = await createSearch(records, segmenter, fold)
      if (segmenter.by === 'bigrams' && search.value) return
      search.value = made
      if (segmenter.by === 'words') dictionary.value = 'ready'
    } catch (error) {
      console.error(error)
      dictionary.value = 'failed'
    }
  }

  effect(() => {
    const asked = query.value
    search.value?.find(asked).then((found) => {
      // Answers may overtake each other; only the one to the words that stand there now counts.
      if (asked === query.peek()) hits.value = found
    }, console.error)
  })
  useSegmenter(bigramSegmenter)

  return {
    catalogue,
    record,
    address,
    filters,
    query,
    hits,
    dictionary,
    searching,
    current,
    unknown,
    view,
    /** Where the search's words stand in each passage it found. */
    hitsByPassage: computed(() => {
      if (query.value.trim() === '') return new Map<string, Range[]>()
      const found = hits.value.flatMap(({ record: { address: at }, textRanges }) =>
        at.kind === 'passage' ? [[at.id, textRanges] as const] : [],
      )
      return new Map(found)
    }),
    listed: computed(() => filterEntries(catalogue.entries, filters.value)),
    counts: computed(() => countChoices(catalogue.entries, filters.value)),
    useSegmenter,
    /** Takes the address of the window. A target that the corpus does not hold leaves the address as it is. */
    arrive(hash: string): void {
      address.value = parseAddress(hash)
      searching.value = false
    },
    /** A project's name, also of one that only what was kept still knows; null for a stranger. */
    projectName: (id: string): string | null =>
      catalogue.entries.find(({ project }) => project.id === id)?.project.name ??
      record.ofProject(id)[0]?.projectName ??
      null,
    /** The target before (-1) or after (+1) the current one in the documents, as an address; null at either end. */
    neighbour(step: -1 | 1): string | null {
      const at = current.value ? catalogue.entries.indexOf(current.value) + step : -1
      const entry = catalogue.entries[at]
      return entry ? formatAddress({ kind: 'target', id: entry.target.id }) : null
    },
  }
}
