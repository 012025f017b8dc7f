import type { FrameReport } from '../../lib/messages/protocol'
import {
  forgetClosedTabs,
  onlyLive,
  readTabReport,
  type TabReport,
  withEntry,
  writeTabReport,
} from '../../lib/store/frame-reports'
import type { FrameAsker } from './asker'
import { createTurns } from './in-turn'
import { liveReaders } from './live-readers'
import { paintBadge } from './paint-badge'

/** Reading and writing back must not interleave with another frame's report. */
const inTurn = createTurns<number>()

/** Notes what a frame's reader found, and shows the tab's sum on the toolbar. */
export async function takeReport(report: FrameReport, asker: FrameAsker): Promise<void> {
  const { tabId, frameId, documentId } = asker
  await inTurn(tabId, async () => {
    const before = await readTabReport(tabId)
    const isKnown = before.frames[frameId]?.documentId === documentId
    // A new document: the tab has navigated, or a frame came; some of what stands there may be gone.
    const live = isKnown ? before : await withoutTheGone(before, tabId)
    await writeTabReport(tabId, withEntry(live, frameId, { ...report, documentId }))
    if (!isKnown) await forgetClosedTabs()
  })
  await paintBadge(tabId)
}

/** Drops what a tab's frames reported before they went. */
export function dropTheGone(tabId: number): Promise<void> {
  return inTurn(tabId, async () => {
    await writeTabReport(tabId, await withoutTheGone(await readTabReport(tabId), tabId))
  })
}

async function withoutTheGone(report: TabReport, tabId: number): Promise<TabReport> {
  return Object.keys(report.frames).length === 0 ? report : onlyLive(report, await liveReaders(tabId))
}
