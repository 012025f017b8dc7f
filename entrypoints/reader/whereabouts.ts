import type { Carry } from '../../lib/detect/mention'
import { placeByCounts } from '../../lib/detect/page-place'

/** How often a page may turn out to be about another place; some switch between cities for ever. */
const MOST_MOVES = 5

/** Tells when the text that came last changes which place the page is about. */
export class Whereabouts {
  private moves = 0

  /**
   * Whether what was read `before` would be read otherwise now.
   * @param before null where nothing was read yet
   */
  moved(before: Carry | null, after: Carry | null): boolean {
    if (!before || !after || placeOf(before) === placeOf(after)) return false
    this.moves++
    return this.moves <= MOST_MOVES
  }

  /** The page is another one. */
  forget(): void {
    this.moves = 0
  }
}

function placeOf({ places }: Carry): string {
  const { place, name } = placeByCounts(places)
  return `${place} ${name}`
}
