import type { FrameMentions, ListedMention } from '../messages/protocol'

/** What one frame's reader said; null where it did not answer. */
export interface FrameAnswer {
  frameId: number
  answer: FrameMentions | null
}

/** A mention with the frame it stands in: ids are unique within a frame only. */
export interface PlacedMention extends ListedMention {
  frameId: number
  /** Unique on the page. */
  key: string
  /** The day of the frame's own page. */
  pageDate: FrameMentions['pageDate']
}

/** Where words stand that were looked at: all that it takes to ask their frame for them. */
export type Spot = Pick<PlacedMention, 'id' | 'frameId' | 'key'>

/** The mentions of one project, in page order. */
export interface ProjectGroup {
  projectId: string
  mentions: PlacedMention[]
}

/**
 * Mentions grouped by project, projects in the order of their first mention. The top frame comes
 * first, then the others by id: a frame's place within the page is not known to an extension.
 */
export function groupByProject(frames: readonly FrameAnswer[]): ProjectGroup[] {
  const groups = new Map<string, ProjectGroup>()
  for (const mention of inPageOrder(frames)) {
    const group = groups.get(mention.projectId)
    if (group) group.mentions.push(mention)
    else groups.set(mention.projectId, { projectId: mention.projectId, mentions: [mention] })
  }
  return [...groups.values()]
}

/** The key of the mention that was pointed at last on the page, or null. */
export function lastPointedKey(frames: readonly FrameAnswer[]): string | null {
  const pointed = topFirst(frames).filter(({ answer }) => answer?.lastPointedId != null)
  const latest = pointed.reduce<FrameAnswer | null>(
    (best, frame) => (best === null || pointedAt(frame) > pointedAt(best) ? frame : best),
    null,
  )
  return latest?.answer?.lastPointedId == null ? null : keyOf(latest.frameId, latest.answer.lastPointedId)
}

function inPageOrder(frames: readonly FrameAnswer[]): PlacedMention[] {
  return topFirst(frames).flatMap(({ frameId, answer }) =>
    (answer?.mentions ?? []).map((mention) => ({
      ...mention,
      frameId,
      key: keyOf(frameId, mention.id),
      pageDate: answer?.pageDate ?? null,
    })),
  )
}

const topFirst = (frames: readonly FrameAnswer[]) => [...frames].sort((a, b) => a.frameId - b.frameId)

const pointedAt = (frame: FrameAnswer) => frame.answer?.lastPointedAt ?? 0

const keyOf = (frameId: number, id: string) => `${frameId}:${id}`
