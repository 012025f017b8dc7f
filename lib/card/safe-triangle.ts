export interface Point {
  x: number
  y: number
}

export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

/** Leeway in CSS px at the card's corners: a hand does not travel in a straight line. */
const LEEWAY = 12

/**
 * Whether a pointer that left its mention at `apex` may be on its way to the card: inside the triangle
 * of that point and the card's side that faces it, or inside the card. CSS px, viewport coordinates.
 */
export function onTheWay(point: Point, apex: Point, card: Box): boolean {
  if (contains(card, point)) return true
  const [a, b] = facingSide(apex, card)
  return inTriangle(point, apex, a, b)
}

export function contains(box: Box, { x, y }: Point): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom
}

/** The two corners of the side that faces the apex, a little apart from each other. */
function facingSide(apex: Point, { left, top, right, bottom }: Box): [Point, Point] {
  if (apex.y <= top) return horizontal(left, right, top)
  if (apex.y >= bottom) return horizontal(left, right, bottom)
  const x = apex.x <= left ? left : right
  return [
    { x, y: top - LEEWAY },
    { x, y: bottom + LEEWAY },
  ]
}

function horizontal(left: number, right: number, y: number): [Point, Point] {
  return [
    { x: left - LEEWAY, y },
    { x: right + LEEWAY, y },
  ]
}

/** The point lies on the same side of all three edges, or on one of them. */
function inTriangle(point: Point, a: Point, b: Point, c: Point): boolean {
  const sides = [turn(a, b, point), turn(b, c, point), turn(c, a, point)]
  return sides.every((side) => side >= 0) || sides.every((side) => side <= 0)
}

/** Twice the signed area of the triangle: its sign says on which side of a–b the point lies. */
function turn(a: Point, b: Point, point: Point): number {
  return (b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x)
}
