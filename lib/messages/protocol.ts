import type { PageClaim } from '../compare/claims/page-claim'
import type { PageDate, PageDateSources } from '../compare/page-date'
import type { TextQuote } from '../corpus/place-quote'
import type { ProjectView } from '../corpus/view'
import type { Carry, Mention, PageText } from '../detect/mention'

/** A batch of a page's flows for the background to resolve; `carry` is what the last answer gave. */
export interface ResolveRequest {
  page: PageText
  carry: Carry | null
  /** What the document says of its day. */
  dating: PageDateSources
}

/** Why words that look like a project's are not marked: detection's reason, or the reader's own word. */
export type Silence =
  | { reason: 'other-place'; place: string | null }
  | { reason: 'no-local-evidence' | 'too-little' }
  | { reason: 'inside-longer-word' | 'ruled-out'; word: string }
  | { reason: 'corrected'; correctionId: string }

/** A mention, with what its paragraph says to its project's targets. */
export interface ClaimedMention extends Mention {
  claims: PageClaim[]
}

/** Words that are not marked, with the reason; they can be shown as the mention that they are here. */
export interface UnshownMention extends ClaimedMention {
  silence: Silence
}

export interface ResolveAnswer {
  mentions: ClaimedMention[]
  /** In page order, at most `LIMITS.unshown`. */
  unshown: UnshownMention[]
  carry: Carry
  /** When the document was published; null where nothing tells it. */
  pageDate: PageDate | null
  /** One entry per project among both. */
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
  claims: PageClaim[]
  /** False where the browser cannot paint it (SVG, vertical writing): listed all the same. */
  painted: boolean
  /** Id of the entry that the reader kept it as, or null. */
  kept: string | null
}

/** Words that are not marked, as a frame's reader lists them. */
export interface ListedUnshown extends ListedMention {
  silence: Silence
  /** Whether the reader has had them shown all the same; then they are among the mentions too. */
  shown: boolean
}

export interface FrameMentions {
  url: string
  title: string
  /** When it was published; null where nothing tells it. */
  pageDate: PageDate | null
  state: 'loading' | 'ready' | 'off' | 'failed'
  /** In page order. */
  mentions: ListedMention[]
  /** What was not marked, in page order. */
  unshown: ListedUnshown[]
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

/** The reader of a frame says that these words do not mean this project, on the site of its tab. */
export interface CorrectionRequest {
  projectId: string
  name: string
  sentence: string
}

/** A mention to keep, with its sentence as quote. Which page it stands on is the browser's to say. */
export interface KeepRequest {
  projectId: string
  /** Nearest first. */
  targetIds: string[]
  quote: TextQuote
  /** Where the words that are marked stand in quote.exact (UTF-16). */
  start: number
  end: number
  claims: PageClaim[]
  pageDate: PageDate | null
}

/** What a page learns of the entries of its own address: enough to say that they are kept. */
export interface KeptHere {
  id: string
  projectId: string
  /** The sentence. */
  exact: string
}

/** What came of taking an entry back; `noted`: it bears a note, and stays until the library takes it out. */
export type TakenBack = 'removed' | 'noted'

/** Where the library is opened: as the reader left it, at a target, or at what was kept of a project. */
export type LibraryPlace = { kind: 'start' } | { kind: 'target' | 'story'; id: string }

/** A step of the keyboard from mention to mention. */
export interface MoveRequest {
  direction: 'next' | 'previous'
  /** `here`: from the frame's current mention, else from what is in view; `outside`: in at the frame's end. */
  from: 'here' | 'outside'
}

/** `end`: the frame has no mention in that direction and no current one any more; another frame's turn. */
export type MoveAnswer = 'moved' | 'end'

/** Message name -> what is sent and what comes back. */
export interface Protocol {
  /** Scout: this frame may hold something; inject the reader. */
  injectReader(data: { title: string }): void
  /** Reader. */
  resolve(data: ResolveRequest): ResolveAnswer
  report(data: FrameReport): void
  openLibrary(data: LibraryPlace): void
  /** Answers with the correction's id. */
  correct(data: CorrectionRequest): string
  /** Our pages only. */
  undoCorrection(data: { id: string }): void
  /** Reader: answers with the entry's id. Refused in a private window. */
  keep(data: KeepRequest): string
  /** A page of ours: any entry; a reader: one of its own address. */
  unkeep(data: { id: string }): TakenBack
  /** Reader: what is kept of its address; null in a private window, of which nothing is. */
  keptHere(): KeptHere[] | null
  /** Our pages only: opens the page of an entry at its sentence, and notes whether it still stands there. */
  openKept(data: { id: string }): void
  /** Popup or background to a frame's reader. */
  listMentions(): FrameMentions
  showMention(data: { id: string }): boolean
  /** Shows unmarked words as a mention, or no longer; false where the page no longer holds them. */
  setShown(data: { id: string; shown: boolean }): boolean
  /**
   * Not this project: takes such marks away, here and on the whole site. Answers with the correction's id;
   * null where the mark was there by the reader's own wish, or is gone.
   */
  dismissMention(data: { id: string }): string | null
  /** Keeps the mention; answers with the entry's id. */
  keepMention(data: { id: string }): string
  unkeepMention(data: { id: string }): TakenBack
  /** Background to a reader: what the answers depend on has changed. */
  readAgain(): void
  moveCurrent(data: MoveRequest): MoveAnswer
}

/** What may be asked of the background, and with what. */
export type BackgroundRequests = {
  [Name in
    | 'injectReader'
    | 'resolve'
    | 'report'
    | 'openLibrary'
    | 'correct'
    | 'undoCorrection'
    | 'keep'
    | 'unkeep'
    | 'keptHere'
    | 'openKept']: Parameters<Protocol[Name]>[0]
}
