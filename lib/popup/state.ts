import type { Settings } from '../store/settings'
import { type FrameAnswer, groupByProject, type ProjectGroup } from './group'
import { looksLikePdf, type PageKind, pageKind, siteOf } from './page-kind'
import { groupByReason, type UnshownGroup } from './unshown'

/** Everything the popup knows, gathered before anything is decided. */
export interface PopupInputs {
  /** Null until the settings are read. */
  settings: Settings | null
  /** Null until the tab was asked once. */
  tab: TabObservation | null
  /** Whether it is still worth waiting for a page that has not answered. */
  patience: 'waiting' | 'spent'
  /** What went wrong on the popup's own side. */
  trouble: Trouble | null
}

/** The tab could not be asked, the corpus not be read, or what a button asked for not be done. */
export interface Trouble {
  during: 'tab' | 'corpus' | 'action'
  /** The browser's own sentence. */
  message: string
}

export interface TabObservation {
  /** Null where the browser does not tell: no right to the page, or a page of its own. */
  url: string | null
  loading: boolean
  /** In a private window: nothing of it may be stored. */
  incognito: boolean
  /** Whether scripts of ours may run there without being asked. */
  permitted: boolean
  probe: Probe
  scout: ScoutSeen
  frames: FrameAnswer[]
}

/** Whether a script can run in the page, and what the page says that it is; `late`: it did not say in time. */
export type Probe = { kind: 'ran'; contentType: string } | { kind: 'refused' } | { kind: 'late' }

/** Whether the page's scout is there, and whether it asked for the reader; `late`: the page did not say in time. */
export type ScoutSeen = { kind: 'there'; readerAsked: boolean } | { kind: 'absent' } | { kind: 'late' }

/** What the popup shows. Every state but the first and `loading` says why nothing is marked, and the way out. */
export type PopupState =
  /** The page's mentions, and what was not marked; `growing` while some frame is still being looked at. */
  | { kind: 'mentions'; groups: ProjectGroup[]; count: number; growing: boolean; unshown: UnshownGroup[] }
  /** The page was looked at, and names none of our projects. */
  | { kind: 'none'; unshown: UnshownGroup[] }
  | { kind: 'offSite'; site: string }
  | { kind: 'offAll' }
  /** The right to run on pages was withheld. */
  | { kind: 'noPermission'; site: string | null }
  | { kind: 'forbiddenPage'; page: ForbiddenPage }
  | { kind: 'pdf' }
  /** The tab was opened before this version of the extension was there. */
  | { kind: 'oldScript' }
  | { kind: 'loading' }
  | { kind: 'failed'; what: Failure; detail: string | null }

/** Where no extension may run, and why; `refused`: an ordinary address, but the browser will not let us in. */
export type ForbiddenPage = Exclude<PageKind, 'web'> | 'refused'

/** What failed: we ourselves, the page's reader; or the page never answered. */
export type Failure = Trouble['during'] | 'reader' | 'silence'

/**
 * Decides what to show. The first answer wins: our own trouble, a PDF, whether our script lives in the
 * page and if not, why; the switches; what the frames' readers say.
 */
export function popupState(inputs: PopupInputs): PopupState {
  const { settings, tab, trouble } = inputs
  if (trouble) return { kind: 'failed', what: trouble.during, detail: trouble.message }
  if (settings === null || tab === null) return waitOr(inputs, 'tab')
  if (isPdf(tab)) return { kind: 'pdf' }
  if (tab.scout.kind !== 'there') {
    return closedPage(tab) ?? switchedOff(settings, tab.url) ?? withoutScript(inputs, tab)
  }
  const off = switchedOff(settings, tab.url)
  if (off) return off
  return stateOfFrames(inputs, tab.frames, tab.scout.readerAsked)
}

/**
 * Whether the page was read only by the grant that opening the popup gives: without a lasting right, the next
 * page stays unread until the popup is opened again.
 */
export function isGrantedOnce({ permitted, scout }: TabObservation, { kind }: PopupState): boolean {
  return !permitted && scout.kind === 'there' && (kind === 'mentions' || kind === 'none')
}

/** By what the page says of itself; by its address only where no script can ask. */
function isPdf({ probe, url }: TabObservation): boolean {
  if (probe.kind === 'ran') return probe.contentType === 'application/pdf'
  return probe.kind === 'refused' && url !== null && pageKind(url) === 'web' && looksLikePdf(url)
}

/** Pages that stay closed whatever the reader switches on; null for all others. */
function closedPage({ url, permitted, probe }: TabObservation): PopupState | null {
  // With the right to all pages only the browser's own hide their address.
  if (url === null) return permitted ? { kind: 'forbiddenPage', page: 'browser' } : null
  const page = pageKind(url)
  return page !== 'web' && probe.kind !== 'ran' ? { kind: 'forbiddenPage', page } : null
}

function switchedOff(settings: Settings, url: string | null): PopupState | null {
  if (settings.off) return { kind: 'offAll' }
  const site = siteOf(url)
  return site !== null && settings.offSites.includes(site) ? { kind: 'offSite', site } : null
}

/** Nobody of ours answers in a page that could hold us. */
function withoutScript(inputs: PopupInputs, tab: TabObservation): PopupState {
  if (!tab.permitted) return { kind: 'noPermission', site: tab.incognito ? null : siteOf(tab.url) }
  if (tab.loading || tab.scout.kind === 'late' || tab.probe.kind === 'late') return waitOr(inputs, 'silence')
  return tab.probe.kind === 'refused' ? { kind: 'forbiddenPage', page: 'refused' } : { kind: 'oldScript' }
}

function stateOfFrames(
  inputs: PopupInputs,
  frames: readonly FrameAnswer[],
  topWasAsked: boolean,
): PopupState {
  const groups = groupByProject(frames)
  const count = groups.reduce((sum, group) => sum + group.mentions.length, 0)
  const growing = frames.some(({ answer }) => answer?.state === 'loading')
  const unshown = groupByReason(frames)
  if (count > 0) return { kind: 'mentions', groups, count, growing, unshown }
  if (frames.some(({ answer }) => answer?.state === 'failed')) {
    return { kind: 'failed', what: 'reader', detail: null }
  }
  // Long pages take their time; a reader that says so has not fallen silent.
  if (growing) return { kind: 'loading' }
  const top = frames.find(({ frameId }) => frameId === 0)?.answer ?? null
  // Called for and still on its way, or not told yet that the switches are on again.
  const topIsDue = top === null ? topWasAsked : top.state === 'off'
  return topIsDue ? waitOr(inputs, 'silence') : { kind: 'none', unshown }
}

function waitOr(inputs: PopupInputs, what: 'tab' | 'silence'): PopupState {
  return inputs.patience === 'waiting' ? { kind: 'loading' } : { kind: 'failed', what, detail: null }
}
