import type { PageText } from '../mention'
import { type Fold, normalise } from '../normalise'
import { cutSentences } from '../sentences'

/** The sentences of a page in normal form: a word that a line's end cuts is whole there. */
export function sentencesOf({ title, flows }: PageText, fold: Fold): string[] {
  return [title, ...flows].flatMap((flow) => {
    const { text } = normalise(flow, fold)
    return cutSentences(text).sentences.map(({ start, end }) => text.slice(start, end))
  })
}
