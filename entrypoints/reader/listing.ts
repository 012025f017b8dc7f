import type { ProjectView } from '../../lib/corpus/view'
import type { FrameReport, ListedMention, ListedUnshown } from '../../lib/messages/protocol'
import type { Mark } from './marks'

/** A mention as the popup lists it; `kept`: id of the entry that it is kept as. */
export function listed(
  { id, mention, ranges }: Mark,
  view: ProjectView | null,
  kept: string | null,
): ListedMention {
  const { projectId, targetIds, surface, sentence, start, end, evidence, figures, claims } = mention
  return {
    id,
    projectId,
    projectName: view?.project.name ?? surface,
    targetIds,
    surface,
    sentence: sentence.text,
    start: start - sentence.start,
    end: end - sentence.start,
    evidence,
    figures,
    claims,
    painted: ranges.length > 0,
    kept,
  }
}

/** Words that are not marked as the popup lists them, with the reason; nothing for a mention. */
export function listedUnshown(mark: Mark, view: ProjectView | null, kept: string | null): ListedUnshown[] {
  const { silence } = mark.mention
  return silence ? [{ ...listed(mark, view, kept), silence, shown: mark.isShown }] : []
}

/** What the toolbar counts; projects in the order of their first mention. */
export function reportOf(marks: readonly Mark[]): FrameReport {
  const projectIds = [...new Set(marks.map(({ mention }) => mention.projectId))]
  return { projectIds, mentionCount: marks.length }
}
