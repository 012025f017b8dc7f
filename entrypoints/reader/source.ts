import { boxesOf } from '../../lib/page/boxes'
import { rangesOf } from '../../lib/page/ranges'
import { scrollToMiddle } from '../../lib/page/scroll-to'
import type { Keeping } from './keeping'
import type { Mark } from './marks'
import type { MentionSource } from './mention-source'
import type { Session } from './session'
import { stepFrom } from './step-from'

export interface Surroundings {
  listeners: Set<(gone: ReadonlySet<string>) => void>
  /** Whether there still is an extension to show anything for. */
  isAlive(): boolean
  pointed(id: string): void
  dismiss(id: string): void
  keeping: Keeping
}

/** The session's mentions as card and popup see them. */
export function createSource(
  page: Document,
  session: Session,
  { listeners, isAlive, pointed, dismiss, keeping }: Surroundings,
): MentionSource {
  const { marks } = session
  const find = (id: string) => marks.get(id)
  const rects = (mark: Mark | null) => (mark ? boxesOf(page, mark.ranges) : [])
  return {
    at: (x, y) => (isAlive() ? marks.at(x, y) : []),
    get(id) {
      const mark = find(id)
      const view = mark && session.project(mark.mention.projectId)
      if (!mark || !view) return null
      const { mention, ranges } = mark
      return {
        id,
        mention,
        project: view,
        painted: ranges.length > 0,
        pageDate: session.pageDate,
        keeping: keeping.stateOf(mark),
      }
    },
    rectsOf: (id) => rects(find(id)),
    order: () => marks.all().map(({ id }) => id),
    neighbour(request) {
      const shown = marks.all().filter((mark) => rects(mark).length > 0)
      const ids = shown.map(({ id }) => id)
      const inView = shown.findIndex((mark) => (rects(mark)[0]?.bottom ?? 0) >= 0)
      return stepFrom(ids, request, marks.current(), inView)
    },
    current: () => marks.current(),
    setCurrent: (id) => marks.setCurrent(id),
    scrollTo(id) {
      const mark = find(id)
      if (!mark) return false
      // What is not painted has a place all the same.
      const [range] = rangesOf(mark.flow, mark.mention.start, mark.mention.end)
      return range !== undefined && scrollToMiddle(range)
    },
    pointed,
    dismiss,
    toggleKept: (id) => keeping.toggle(id),
    onChange(listener, signal) {
      listeners.add(listener)
      signal.addEventListener('abort', () => listeners.delete(listener), { once: true })
    },
  }
}
