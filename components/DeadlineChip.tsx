import type { PageDate } from '../lib/compare/page-date'
import type { Deadline } from '../lib/corpus/model'
import { deadlineDistance, deadlinePeriod } from '../lib/format/deadline'
import { publishedDistance } from '../lib/format/page-date'

export interface DeadlineChipProps {
  deadline: Deadline | null
  today: Date
  /** The day of the page that is read; where it is known, the distance is told from it. */
  pageDate?: PageDate | null
}

/** When it is due, and how far that is from the page or from today. Neutral: that a date has passed says nothing about the deed. */
export function DeadlineChip({ deadline, today, pageDate }: DeadlineChipProps) {
  if (!deadline) return null
  return (
    <span class="chip">
      {deadlinePeriod(deadline)} ·{' '}
      {pageDate ? publishedDistance(deadline, pageDate.date) : deadlineDistance(deadline, today)}
    </span>
  )
}
