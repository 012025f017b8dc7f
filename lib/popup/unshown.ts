import type { ListedUnshown, Silence } from '../messages/protocol'
import type { FrameAnswer } from './group'

/** Words that were not marked, with the frame they stand in. */
export interface PlacedUnshown extends ListedUnshown {
  frameId: number
  /** Unique on the page. */
  key: string
}

/** What was not marked for one and the same reason, in page order. */
export interface UnshownGroup {
  silence: Silence
  places: PlacedUnshown[]
}

/** Groups in the order of their first place; the top frame first, then the others by id. */
export function groupByReason(frames: readonly FrameAnswer[]): UnshownGroup[] {
  const groups = new Map<string, UnshownGroup>()
  for (const { frameId, answer } of [...frames].sort((a, b) => a.frameId - b.frameId)) {
    for (const one of answer?.unshown ?? []) {
      const reason = reasonKey(one.silence)
      const group = groups.get(reason) ?? { silence: one.silence, places: [] }
      group.places.push({ ...one, frameId, key: `${frameId}:${one.id}` })
      groups.set(reason, group)
    }
  }
  return [...groups.values()]
}

function reasonKey(silence: Silence): string {
  switch (silence.reason) {
    case 'other-place':
      return `in ${silence.place}`
    case 'inside-longer-word':
      return `within ${silence.word}`
    case 'ruled-out':
      return `beside ${silence.word}`
    case 'no-local-evidence':
    case 'too-little':
    case 'corrected':
      return silence.reason
  }
}
