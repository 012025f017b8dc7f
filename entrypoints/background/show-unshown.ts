import type { Detector } from '../../lib/detect/detect-page'
import type { Mention, Unshown } from '../../lib/detect/mention'
import type { Silence } from '../../lib/messages/protocol'
import { sentenceAround } from '../../lib/resolve/sentence-around'

/** Words that are not marked, with the reason. */
export interface SilentMention extends Mention {
  silence: Silence
}

/** What detection did not mark, as the mentions they would be if the reader wanted them shown. */
export function toUnshownMentions(
  unshown: readonly Unshown[],
  flows: readonly string[],
  detector: Pick<Detector, 'projects' | 'fold'>,
): SilentMention[] {
  const targetIds = new Map(
    detector.projects.flatMap((project) => (project ? [[project.id, project.targetIds]] : [])),
  )
  return unshown.map((one) => {
    const { projectId, flow, start, end, surface } = one
    const text = flows[flow] ?? ''
    return {
      projectId,
      targetIds: targetIds.get(projectId) ?? [],
      flow,
      start,
      end,
      surface,
      sentence: sentenceAround(text, start, end, detector),
      // None: it is shown only if the reader wants it.
      evidence: [],
      figures: [],
      silence: silenceOf(one),
    }
  })
}

function silenceOf({ reason, place, word, surface }: Unshown): Silence {
  switch (reason) {
    case 'other-place':
      return { reason, place }
    case 'no-local-evidence':
    case 'too-little':
      return { reason }
    case 'inside-longer-word':
    case 'ruled-out':
      return { reason, word: word ?? surface }
  }
}
