import { type Box, contains, type Point } from './safe-triangle'

/**
 * The boxes of a mention, one for each line: boxes of neighbouring text nodes on a line become one. A card is
 * placed at the line that is pointed at; a box around all lines would lie over words that are not meant.
 */
export function lineBoxes(boxes: Box[]): Box[] {
  const lines: Box[] = []
  for (const { left, top, right, bottom } of boxes) {
    const last = lines.at(-1)
    if (last && onOneLine(last, { left, top, right, bottom })) {
      last.left = Math.min(last.left, left)
      last.top = Math.min(last.top, top)
      last.right = Math.max(last.right, right)
      last.bottom = Math.max(last.bottom, bottom)
    } else lines.push({ left, top, right, bottom })
  }
  return lines
}

/** The index of the line at the point, else of the nearest one; 0 without a point. */
export function lineAt(lines: Box[], point: Point | null): number {
  if (!point) return 0
  const hit = lines.findIndex((line) => contains(line, point))
  if (hit >= 0) return hit
  const distances = lines.map((line) => distance(line, point))
  return Math.max(0, distances.indexOf(Math.min(...distances)))
}

/** Half of the smaller box's height in common: bold or raised letters stand a little off their line. */
function onOneLine(a: Box, b: Box): boolean {
  const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
  return shared > Math.min(a.bottom - a.top, b.bottom - b.top) / 2
}

function distance(box: Box, { x, y }: Point): number {
  const dx = Math.max(box.left - x, 0, x - box.right)
  const dy = Math.max(box.top - y, 0, y - box.bottom)
  return Math.hypot(dx, dy)
}
