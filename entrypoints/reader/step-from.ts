import type { MoveRequest } from '../../lib/messages/protocol'

/**
 * The id that a step leads to, null where it leads out at either end: the page around may have other frames.
 * `inView`: the first id that is not above the window; -1 where all are.
 */
export function stepFrom(
  ids: readonly string[],
  { direction, from }: MoveRequest,
  current: string | null,
  inView: number,
): string | null {
  const isNext = direction === 'next'
  if (from === 'outside') return (isNext ? ids[0] : ids.at(-1)) ?? null
  const at = ids.indexOf(current ?? '')
  if (at >= 0) return ids[at + (isNext ? 1 : -1)] ?? null
  const first = inView < 0 ? ids.length : inView
  return ids[isNext ? first : first - 1] ?? null
}
