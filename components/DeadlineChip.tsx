import type { Deadline } from '../lib/corpus/model'
import { deadlineDistance, deadlinePeriod } from '../lib/format/deadline'

export interface DeadlineChipProps {
  deadline: Deadline | null
  today: Date
}

/** When it is due, and how long ago or ahead that is. Neutral: that a date has passed says nothing about the deed. */
export function DeadlineChip({ deadline, today }: DeadlineChipProps) {
  if (!deadline) return null
  return (
    <span class="chip">
      {deadlinePeriod(deadline)} · {deadlineDistance(deadline, today)}
    </span>
  )
}
