import { i18n } from '#i18n'
import type { Schedule } from '../lib/compare/model'
import { shareWords } from '../lib/format/schedule'

export interface ProgressProps {
  schedule: Schedule
}

/** The share that is done above the share of the time that has gone. A tick shows where the target lies. */
export function Progress({ schedule: { done, elapsed } }: ProgressProps) {
  // What goes past the target has the whole width, and the tick moves in.
  const scale = { '--full': Math.max(1, done, elapsed) }
  return (
    <div class="progress" style={scale}>
      <Bar name={i18n.t('compare.done')} share={done} />
      <Bar name={i18n.t('compare.elapsed')} share={elapsed} kind="time" />
    </div>
  )
}

/** The numbers are read; the bar is for the eye. */
function Bar({ name, share, kind = '' }: { name: string; share: number; kind?: string }) {
  return (
    <>
      <span>{name}</span>
      <span class={`share ${kind}`} style={{ '--share': share }} aria-hidden="true" />
      <span class="percent">{shareWords(share)}</span>
    </>
  )
}
