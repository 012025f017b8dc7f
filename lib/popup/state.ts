import { type FrameAnswer, groupByProject, type ProjectGroup } from './group'
import { looksLikePdf, type PageKind, pageKind, siteOf } from './page-kind'

/** Everything the popup knows, gathered before anything is decided. */
export interface PopupInputs {
  /** Null until the settings are read. */
  settings: { off: boolean; offSites: string[] } | null
  /** Null until the tab was asked once. */
  tab: TabObservation | null
  /** The version of this extension, to tell an old script from ours. */
  version: string
  /** Whether it is still worth waiting for a reader that has not finished. */
  patience: 'waiting' | 'spent'
  /** What went wrong on the popup's own side: the tab could not be asked, the corpus not be read. */
  trouble: { during: 'tab' | 'corpus'; message: string } | null
}

export interface TabObservation {
  /** Null where the browser does not tell: no right to the page, or no such page. */
  url: string | null
  loading: boolean
  /** Whether scripts of ours may run there without being asked. */
  permitted: boolean
  probe: Probe
  /** The scout's answer; null where none came. */
  ping: { version: string; readerAsked: boolean } | null
  frames: FrameAnswer[]
}

/** Whether a script can run in the page at all, and what the page says that it is. */
export type Probe = { kind: 'ran'; contentType: string } | { kind: 'refused'; message: string }

/** What the popup shows. Every state but `mentions` and `loading` says why nothing is marked, and the way out. */
export type PopupState =
  /** The page's mentions; `growing` while some frame is still being looked at. */
  | { kind: 'mentions'; groups: ProjectGroup[]; count: number; growing: boolean }
  /** The page was looked at, and names none of our projects. */
  | { kind: 'none' }
  | { kind: 'offSite'; site: string }
  | { kind: 'offAll' }
  /** The reader withheld the right to run on pages. */
  | { kind: 'noPermission'; site: string | null }
  /** No extension may run there. */
  | { kind: 'forbiddenPage'; page: Exclude<PageKind, 'web'> | 'refused' }
  | { kind: 'pdf' }
  /** The tab was opened before this version of the extension was there. */
  | { kind: 'oldScript' }
  | { kind: 'loading' }
  /** `detail` is the browser's own sentence, where there is one. */
  | { kind: 'failed'; what: 'tab' | 'corpus' | 'reader' | 'silence'; detail: string | null }

/**
 * Decides what to show. The first answer wins: our own trouble, the switches, what the page is, whether
 * our script lives there, what the frames' readers say.
 */
export function popupState(inputs: PopupInputs): PopupState {
  const { settings, tab, trouble } = inputs
  if (trouble) return { kind: 'failed', what: trouble.during, detail: trouble.message }
  if (settings === null || tab === null) return waitOr(inputs, 'tab')
  const site = siteOf(tab.url)
  if (tab.probe.kind === 'ran' && tab.probe.contentType === 'application/pdf') return { kind: 'pdf' }
  if (tab.ping === null) return stateWithoutScript(inputs, tab, settings.off)
  if (settings.off) return { kind: 'offAll' }
  if (site !== null && settings.offSites.includes(site)) return { kind: 'offSite', site }
  if (tab.ping.version !== inputs.version) return { kind: 'oldScript' }
  return stateOfFrames(inputs, tab.frames, tab.ping.readerAsked)
}

/** Nobody of ours answers in the page: why, the surest reason first. */
function stateWithoutScript(inputs: PopupInputs, tab: TabObservation, off: boolean): PopupState {
  const refused = tab.probe.kind === 'refused'
  const page = tab.url === null ? null : pageKind(tab.url)
  // Without the right to a page its address is hidden as well; with it, only the browser's own pages are.
  if (page === null) {
    return tab.permitted ? { kind: 'forbiddenPage', page: 'browser' } : { kind: 'noPermission', site: null }
  }
  if (page !== 'web' && refused) return { kind: 'forbiddenPage', page }
  if (refused && tab.url !== null && looksLikePdf(tab.url)) return { kind: 'pdf' }
  if (off) return { kind: 'offAll' }
  const site = siteOf(tab.url)
  if (site !== null && inputs.settings?.offSites.includes(site)) return { kind: 'offSite', site }
  if (!tab.permitted) return { kind: 'noPermission', site }
  if (tab.loading) return waitOr(inputs, 'silence')
  return refused ? { kind: 'forbiddenPage', page: 'refused' } : { kind: 'oldScript' }
}

function stateOfFrames(
  inputs: PopupInputs,
  frames: readonly FrameAnswer[],
  topWasAsked: boolean,
): PopupState {
  const groups = groupByProject(frames)
  const count = groups.reduce((sum, group) => sum + group.mentions.length, 0)
  // 'off' in the top frame while the switches are on: the reader has not heard of it yet.
  const unfinished = frames.some(
    ({ frameId, answer }) => answer?.state === 'loading' || (frameId === 0 && answer?.state === 'off'),
  )
  if (count > 0) return { kind: 'mentions', groups, count, growing: unfinished }
  if (frames.some(({ answer }) => answer?.state === 'failed')) {
    return { kind: 'failed', what: 'reader', detail: null }
  }
  // The top frame's reader was called but does not answer yet: it is being injected.
  const topIsDue = topWasAsked && !frames.some(({ frameId, answer }) => frameId === 0 && answer !== null)
  return unfinished || topIsDue ? waitOr(inputs, 'silence') : { kind: 'none' }
}

function waitOr(inputs: PopupInputs, what: 'tab' | 'silence'): PopupState {
  return inputs.patience === 'waiting' ? { kind: 'loading' } : { kind: 'failed', what, detail: null }
}
