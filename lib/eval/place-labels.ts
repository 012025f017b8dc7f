import type { CompileError } from '../corpus/compile-error'
import { overlaps } from '../detect/span'
import type { GoldFigure, GoldMention, GoldPage, Trap } from './gold'
import { countOf, findNth, type Squashed } from './squash'

type Unplaced<T> = Omit<T, 'span'> & { nth: number }

/** What a person wrote down about a page, not yet looked up in its text. */
export interface Labels {
  mentions: Unplaced<GoldMention>[]
  figures: Unplaced<GoldFigure>[]
  traps: Unplaced<Trap>[]
}

/** Makes an error at the `index`-th entry of a list; `text` is the entry's words. */
export type LabelFail = (list: keyof Labels, index: number, text: string, reason: string) => CompileError

/**
 * Finds every label in the page's text and checks its targets.
 * @throws what `fail` makes: words that the page does not hold so often, a target that the corpus does
 * not know, a mention that is labelled twice
 */
export function placeLabels(
  labels: Labels,
  words: Squashed,
  targets: ReadonlySet<string>,
  fail: LabelFail,
): Pick<GoldPage, 'mentions' | 'figures' | 'traps'> {
  const placed = <T extends { text: string; nth: number }>(list: keyof Labels, entries: readonly T[]) =>
    entries.map(({ nth, ...entry }, index) => {
      const span = findNth(words, entry.text, nth)
      if (span) return { ...entry, span }
      const found = countOf(words, entry.text)
      throw fail(list, index, entry.text, `expected occurrence ${nth} (from 0) in the page, found ${found}`)
    })
  const known = (list: keyof Labels, index: number, text: string, ids: readonly string[]) => {
    const unknown = ids.find((id) => !targets.has(id))
    if (unknown !== undefined) throw fail(list, index, text, `unknown target “${unknown}”`)
  }
  labels.mentions.forEach(({ text, targets: ids }, index) => {
    known('mentions', index, text, ids)
  })
  labels.figures.forEach(({ text, target }, index) => {
    known('figures', index, text, [target])
  })
  const mentions = placed('mentions', labels.mentions)
  mentions.forEach((mention, index) => {
    const earlier = mentions.slice(0, index)
    if (earlier.some((other) => overlaps(other.span, mention.span) && share(other.targets, mention.targets)))
      throw fail('mentions', index, mention.text, 'these words are labelled twice for the same target')
  })
  return { mentions, figures: placed('figures', labels.figures), traps: placed('traps', labels.traps) }
}

function share(a: readonly string[], b: readonly string[]): boolean {
  return a.some((id) => b.includes(id))
}
