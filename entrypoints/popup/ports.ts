import type { Passage } from '../../lib/corpus/model'
import type { ProjectView } from '../../lib/corpus/view'
import type { TakenBack } from '../../lib/messages/protocol'
import type { PlacedMention, Spot } from '../../lib/popup/group'
import type { TabObservation } from '../../lib/popup/state'
import type { PlacedUnshown } from '../../lib/popup/unshown'
import type { Settings } from '../../lib/store/settings'

/** A project with the passages that its targets stand in. */
export interface ProjectContext {
  view: ProjectView
  passages: ReadonlyMap<string, Passage>
}

/** All that the popup does to the world: the browser in the extension, plain functions in a test. */
export interface Ports {
  observe(): Promise<TabObservation>
  /** The projects that the corpus holds of those asked for. */
  contexts(projectIds: string[]): Promise<ReadonlyMap<string, ProjectContext>>
  readSettings(): Promise<Settings>
  setOff(off: boolean): Promise<void>
  setOffForSite(site: string, off: boolean): Promise<void>
  /** Scrolls the page to the mention and marks it current; false where the page no longer holds it. */
  show(mention: Spot): Promise<boolean>
  /** Shows unmarked words as a mention, or no longer; false where the page no longer holds them. */
  setShown(place: PlacedUnshown, shown: boolean): Promise<boolean>
  /** Not this project; resolves to the id by which it can be undone, or null where nothing was kept. */
  dismiss(mention: PlacedMention): Promise<string | null>
  undoCorrection(id: string): Promise<void>
  /** Puts the mention into the record. */
  keep(mention: Spot): Promise<string>
  /** Takes it out again, unless it bears a note. */
  unkeep(mention: Spot): Promise<TakenBack>
  /** The notes of these entries, by id; '' for none. */
  notes(entryIds: string[]): Promise<ReadonlyMap<string, string>>
  /** False where the entry is gone. */
  saveNote(entryId: string, note: string): Promise<boolean>
  /** Asks the reader for the right to run on one site, or on all; must start within a click. */
  allow(site: string | null): Promise<boolean>
  /** Starts our script in a page that was opened before it was there. */
  inject(): Promise<void>
  reload(): Promise<void>
}
