import { groupBy } from '../../corpus/group-by'
import type { KeptMention } from '../../record/model'
import type { StoryTarget } from './story-targets'

/** What happens in a project's story. `day` is an ISO date. */
export type StoryEvent =
  /** Null where nobody knows when; `isYear`: only the year is known. */
  | { kind: 'promise'; day: string | null; isYear: boolean; title: string; targets: StoryTarget[] }
  /** `isUndated`: its page has no day, so it stands at the day when it was kept. */
  | { kind: 'kept'; day: string; isUndated: boolean; entry: KeptMention }
  | { kind: 'deadline'; day: string; targets: StoryTarget[] }
  | { kind: 'today'; day: string }

/** Of one day: what was promised before what was read, and that before the day is over. */
const ORDER = ['promise', 'kept', 'deadline', 'today'] as const

/**
 * A project's story, the oldest first: what was promised, what the reader kept, by when it was due, today.
 *
 * @param dayOfKeeping ISO date of an ISO time, in the reader's own zone
 * @param today ISO date
 */
export function timelineOf(
  targets: readonly StoryTarget[],
  kept: readonly KeptMention[],
  dayOfKeeping: (time: string) => string,
  today: string,
): StoryEvent[] {
  const events: StoryEvent[] = [
    ...promises(targets),
    ...[...kept]
      .sort((a, b) => compare(a.keptAt, b.keptAt))
      .map((entry): StoryEvent => {
        const { date } = entry.page
        return { kind: 'kept', day: date ?? dayOfKeeping(entry.keptAt), isUndated: date === null, entry }
      }),
    ...deadlines(targets),
    { kind: 'today', day: today },
  ]
  return events.sort(
    (a, b) => compare(a.day ?? '', b.day ?? '') || ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind),
  )
}

/** One for each document, of its own day, else of the year that it speaks about. */
function promises(targets: readonly StoryTarget[]): StoryEvent[] {
  const byTitle = groupBy(targets, ({ documentTitle }) => documentTitle)
  return [...byTitle].map(([title, promised]) => {
    const document = promised[0]?.document
    const day = document?.datePublished.value ?? null
    const year = document?.period.value ?? null
    const isYear = day === null && year !== null
    return { kind: 'promise', day: isYear ? `${year}-01-01` : day, isYear, title, targets: promised }
  })
}

function deadlines(targets: readonly StoryTarget[]): StoryEvent[] {
  const dated = targets.flatMap((target) => (target.deadline ? [{ target, day: target.deadline.end }] : []))
  return [...groupBy(dated, ({ day }) => day)].map(([day, due]) => ({
    kind: 'deadline',
    day,
    targets: due.map(({ target }) => target),
  }))
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
