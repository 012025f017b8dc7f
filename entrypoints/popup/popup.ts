import { batch, computed, signal } from '@preact/signals'
import type { PlacedMention, Spot } from '../../lib/popup/group'
import { groupByProject, lastPointedKey } from '../../lib/popup/group'
import { siteOf } from '../../lib/popup/page-kind'
import { keepPlace, openAt, type Place, placeOfProject, step } from '../../lib/popup/place'
import { isGrantedOnce, popupState, type TabObservation, type Trouble } from '../../lib/popup/state'
import type { PlacedUnshown } from '../../lib/popup/unshown'
import type { Settings } from '../../lib/store/settings'
import { createKeeping } from './keeping'
import type { Ports, ProjectContext } from './ports'

/**
 * Waits between two looks at a page that is not done yet. After 12 s in all a page that does not answer is
 * said to be silent; one whose reader says that it is still at work is looked at every 3 s.
 */
const LOOK_AGAIN_MS = [150, 200, 300, 500, 800, 1_000, 1_500, 2_000, 2_500, 3_000]

/** A correction made in this popup. */
export interface Removed {
  correctionId: string
  surface: string
  /** Whether it holds in this tab only. */
  incognito: boolean
}

export type Popup = ReturnType<typeof createPopup>

/** What the popup knows and can do. It keeps nothing: all of it can be asked for again. */
export function createPopup(ports: Ports) {
  const settings = signal<Settings | null>(null)
  const tab = signal<TabObservation | null>(null)
  const trouble = signal<Trouble | null>(null)
  const looks = signal(0)
  const place = signal<Place | null>(null)
  const contexts = signal<ReadonlyMap<string, ProjectContext>>(new Map())
  /** What came of the last 'show on the page'. */
  const shown = signal<'shown' | 'gone' | null>(null)
  /** What was last said not to be its project, for as long as it can be undone here. */
  const removed = signal<Removed | null>(null)
  const incognito = computed(() => tab.value?.incognito ?? true)
  const keeping = createKeeping(ports, () => refresh())
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> | null = null
  let again = false

  const state = computed(() =>
    popupState({
      settings: settings.value,
      tab: tab.value,
      patience: looks.value < LOOK_AGAIN_MS.length ? 'waiting' : 'spent',
      trouble: trouble.value,
    }),
  )
  /** The site to switch; null in a private window, whose sites are not to be stored. */
  const site = computed(() => (tab.value?.incognito ? null : siteOf(tab.value?.url ?? null)))
  const grantedOnce = computed(() => tab.value !== null && isGrantedOnce(tab.value, state.value))

  /** Looks at settings, tab and corpus. A call while one is under way makes that one look once more. */
  function refresh(): Promise<void> {
    again = true
    running ??= lookUntilDone().finally(() => {
      running = null
    })
    return running
  }

  async function lookUntilDone(): Promise<void> {
    while (again) {
      again = false
      clearTimeout(timer)
      await look()
    }
    if (!isUnfinished()) return
    const wait = LOOK_AGAIN_MS[Math.min(looks.value, LOOK_AGAIN_MS.length - 1)]
    timer = setTimeout(() => {
      looks.value++
      refresh()
    }, wait)
  }

  async function look(): Promise<void> {
    try {
      const [newSettings, newTab] = await Promise.all([ports.readSettings(), ports.observe()])
      batch(() => {
        const moved = tab.value !== null && tab.value.url !== newTab.url
        settings.value = newSettings
        tab.value = newTab
        trouble.value = null
        const groups = groupByProject(newTab.frames)
        if (place.value === null || moved) place.value = openAt(groups, lastPointedKey(newTab.frames))
        // A page that is too busy to answer in time has not lost its mentions.
        else if (groups.length > 0) place.value = keepPlace(groups, place.value)
      })
      await keeping.loadNotes(groups().flatMap(({ mentions }) => mentions))
    } catch (error) {
      trouble.value = { during: 'tab', message: messageOf(error) }
      return
    }
    await loadContexts()
  }

  async function loadContexts(): Promise<void> {
    const missing = missingProjects()
    if (missing.length === 0) return
    try {
      const loaded = await ports.contexts(missing)
      contexts.value = new Map([...contexts.value, ...loaded])
    } catch (error) {
      trouble.value = { during: 'corpus', message: messageOf(error) }
    }
  }

  function missingProjects(): string[] {
    if (state.value.kind !== 'mentions') return []
    return state.value.groups.map(({ projectId }) => projectId).filter((id) => !contexts.value.has(id))
  }

  /** A page still being looked at, or a corpus still being installed. */
  function isUnfinished(): boolean {
    const now = state.value
    if (now.kind === 'loading') return true
    if (now.kind !== 'mentions') return false
    return now.growing || (missingProjects().length > 0 && looks.value < LOOK_AGAIN_MS.length)
  }

  /** Looks afresh, with new patience. */
  function retry(): Promise<void> {
    batch(() => {
      trouble.value = null
      looks.value = 0
    })
    return refresh()
  }

  /** Runs what a button asks for, then looks afresh; what it throws is shown. */
  async function act(action: () => Promise<unknown>): Promise<void> {
    try {
      await action()
    } catch (error) {
      trouble.value = { during: 'action', message: messageOf(error) }
      return
    }
    await retry()
  }

  function go(to: Place | null): void {
    if (to === null) return
    batch(() => {
      place.value = to
      shown.value = null
    })
  }

  const groups = () => (state.value.kind === 'mentions' ? state.value.groups : [])

  return {
    state,
    settings,
    site,
    grantedOnce,
    place,
    contexts,
    shown,
    removed,
    incognito,
    keeping,
    refresh,
    retry,
    choose: (projectId: string) => go(placeOfProject(groups(), projectId)),
    step: (by: 1 | -1) => place.value && go(step(groups(), place.value, by)),
    setOn: (on: boolean) => act(() => ports.setOff(!on)),
    setSiteOn: (name: string, on: boolean) => act(() => ports.setOffForSite(name, !on)),
    // A permission alone starts no script in a page that is already open.
    allow: (name: string | null) => act(async () => (await ports.allow(name)) && (await ports.inject())),
    inject: () => act(ports.inject),
    reload: () => act(ports.reload),
    async show(mention: Spot): Promise<void> {
      const found = await ports.show(mention).catch(() => false)
      shown.value = found ? 'shown' : 'gone'
      if (!found) await refresh()
    },
    setShown: (words: PlacedUnshown, wanted: boolean) =>
      act(async () => {
        if ((await ports.setShown(words, wanted)) && wanted) await ports.show(words)
      }),
    dismiss: (mention: PlacedMention) =>
      act(async () => {
        const correctionId = await ports.dismiss(mention)
        removed.value =
          correctionId === null
            ? null
            : { correctionId, surface: mention.surface, incognito: incognito.value }
      }),
    undo: (correctionId: string) =>
      act(async () => {
        await ports.undoCorrection(correctionId)
        if (removed.value?.correctionId === correctionId) removed.value = null
      }),
    dispose: () => clearTimeout(timer),
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
