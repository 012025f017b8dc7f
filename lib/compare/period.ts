import type { Period } from './model'
import { cutClauses } from './period/clauses'
import { type DatedWord, dateWords } from './period/dated-words'
import { type DatedText, governing, stretchFor } from './period/govern'
import { squash } from './period/squash'

/** The stretches of time that a text names, and which of them governs what. */
export interface PeriodText {
  periods: Period[]
  /** See `periodOf`. */
  periodOf(at: { start: number; end: number }): Period | null | 'unresolved'
}

/** Reads a text once for all its figures and verbs. */
export function readPeriodText(text: string, pageDate: string | null): PeriodText {
  const squashed = squash(text)
  const clauses = cutClauses(squashed.text)
  const date = pageDate !== null && /^\d{4}-\d\d-\d\d$/.test(pageDate) ? pageDate : null
  const words = dateWords(squashed.text, clauses, date)
  const dated: DatedText = { text: squashed.text, clauses, words, pageDate: date }
  return {
    periods: words.flatMap((word) => {
      const stretch = word.stretch && stretchFor(dated, behindWord(dated, word), word)
      return stretch ? [{ ...stretch, at: squashed.toRaw(word) }] : []
    }),
    periodOf(at) {
      const span = { start: squashed.fromRaw(at.start), end: squashed.fromRaw(at.end) }
      const word = governing(dated, span)
      if (!word) return null
      const stretch = stretchFor(dated, span, word)
      return stretch ? { ...stretch, at: squashed.toRaw(word) } : 'unresolved'
    },
  }
}

/**
 * All stretches of time that a text names, in order. What is told from the page's date (今年, 截至目前) is
 * left out where there is none.
 */
export function readPeriods(text: string, pageDate: string | null): Period[] {
  return readPeriodText(text, pageDate).periods
}

/**
 * The stretch of time that a figure or a verb at `at` speaks of; null where the text names none, 'unresolved'
 * where it does in words that need the page's date, and there is none.
 */
export function periodOf(
  text: string,
  at: { start: number; end: number },
  pageDate: string | null,
): Period | null | 'unresolved' {
  return readPeriodText(text, pageDate).periodOf(at)
}

/** The end of what a word opens: of its clause, or, where it stands alone (目前，), of the next. */
function behindWord({ clauses }: DatedText, { clause, end }: DatedWord): { start: number; end: number } {
  const own = clauses[clause]
  const next = own?.end === end ? clauses[clause + 1] : own
  const at = next?.sentence === own?.sentence ? (next?.end ?? end) : end
  return { start: at, end: at }
}
