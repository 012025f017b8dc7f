import type { ProjectView } from '../corpus/view'
import type { Carry, Mention, PageText } from '../detect/mention'

/** A batch of a page's flows for the background to resolve; `carry` is what the last answer gave. */
export interface ResolveRequest {
  page: PageText
  carry: Carry | null
}

export interface ResolveAnswer {
  mentions: Mention[]
  carry: Carry
  /** One entry per project among the mentions. */
  projects: Record<string, ProjectView>
}

/** A mention as a frame's reader lists it to the popup; `id` is stable while the reader lives. */
export interface ListedMention {
  id: string
  projectId: string
  /** Sent along so that the popup's tabs bear their names at once and do not move under a pointer. */
  projectName: string
  targetIds: string[]
  surface: string
  /** The sentence, and where the surface stands in it (UTF-16). */
  sentence: string
  start: number
  end: number
  evidence: Mention['evidence']
  figures: Mention['figures']
  /** False where the browser cannot paint it (SVG, vertical writing): listed all the same. */
  painted: boolean
}

export interface FrameMentions {
  url: string
  title: string
  state: 'loading' | 'ready' | 'off' | 'failed'
  /** In page order. */
  mentions: ListedMention[]
  /** The mention that was pointed at last, or null. */
  lastPointedId: string | null
  /** When that was, in ms since the epoch: tells the popup which of several frames was pointed at last. */
  lastPointedAt?: number
}

/** What a reader tells the background whenever its mentions change. */
export interface FrameReport {
  projectIds: string[]
  mentionCount: number
}

/** Message name -> what is sent and what comes back. */
export interface Protocol {
  /** Scout: this frame may hold something; inject the reader. */
  injectReader(data: { title: string }): void
  /** Reader. */
  resolve(data: ResolveRequest): ResolveAnswer
  report(data: FrameReport): void
  openLibrary(data: { targetId: string | null }): void
  /** Popup or background to a frame's reader. */
  listMentions(): FrameMentions
  showMention(data: { id: string }): boolean
  moveCurrent(data: { direction: 'next' | 'previous' }): boolean
  /** Popup to a frame's scout: is a script of this version alive there? */
  ping(): { version: string; readerAsked: boolean }
}

/** What may be asked of the background, and with what. */
export type BackgroundRequests = {
  [Name in 'injectReader' | 'resolve' | 'report' | 'openLibrary']: Parameters<Protocol[Name]>[0]
}
