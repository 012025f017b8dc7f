import type { Detector } from '../../lib/detect/detect-page'
import type { Mention, Unshown } from '../../lib/detect/mention'
import { type NormalText, normalise, toSource } from '../../lib/detect/normalise'
import type { Silence } from '../../lib/messages/protocol'
import { sentenceAround } from '../../lib/resolve/sentence-around'

/** Dictionary words that cross a name's edge are no longer beyond it. */
const LONGEST_BEYOND = 6

/** Words that are not marked, with the reason. */
export interface SilentMention extends Mention {
  silence: Silence
}

type Reading = Pick<Detector, 'projects' | 'fold' | 'cutOut'>

/** What detection did not mark, as the mentions they would be if the reader wanted them shown. */
export function toUnshownMentions(
  unshown: readonly Unshown[],
  flows: readonly string[],
  detector: Reading,
): SilentMention[] {
  const targetIds = new Map(
    detector.projects.flatMap((project) => (project ? [[project.id, project.targetIds]] : [])),
  )
  return unshown.map((one) => {
    const { projectId, flow, start, end, surface } = one
    const text = flows[flow] ?? ''
    const normal = normalise(text, detector.fold)
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
      silence: silenceOf(one, text, normal, detector),
    }
  })
}

function silenceOf(one: Unshown, text: string, normal: NormalText, detector: Reading): Silence {
  switch (one.reason) {
    case 'other-place':
      return { reason: one.reason, place: one.place }
    case 'no-local-evidence':
      return { reason: one.reason }
    case 'inside-longer-word':
      return { reason: one.reason, word: longerWord(one, text, normal, detector) }
  }
}

/** The name with as much of its neighbours as the dictionary's word takes in: 九小时 for 九小. */
function longerWord({ start, end }: Unshown, text: string, normal: NormalText, { cutOut }: Reading): string {
  const from = normal.at.indexOf(start)
  const to = normal.at.indexOf(end - 1) + 1
  const reaches = (before: number, after: number) => {
    const around = normal.text.slice(from - before, to + after)
    return cutOut(around, { start: before, end: before + to - from }, [])
  }
  const steps = Array.from({ length: LONGEST_BEYOND }, (_, i) => i + 1)
  const before = steps.find((n) => n <= from && reaches(n, 0)) ?? 0
  const after = steps.find((n) => to + n <= normal.text.length && reaches(0, n)) ?? 0
  const word = toSource(normal, from - before, to + after)
  return text.slice(word.start, word.end)
}
