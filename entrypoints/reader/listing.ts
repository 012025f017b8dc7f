import type { ProjectView } from '../../lib/corpus/view'
import type { FrameReport, ListedMention } from '../../lib/messages/protocol'
import type { Mark } from './marks'

/** A mention as the popup lists it. */
export function listed({ id, mention, ranges }: Mark, view: ProjectView | null): ListedMention {
  const { projectId, targetIds, surface, sentence, start, end, evidence, figures } = mention
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
    painted: ranges.length > 0,
  }
}

/** What the toolbar counts; projects in the order of their first mention. */
export function reportOf(marks: readonly Mark[]): FrameReport {
  const projectIds = [...new Set(marks.map(({ mention }) => mention.projectId))]
  return { projectIds, mentionCount: marks.length }
}
