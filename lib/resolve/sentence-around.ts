import type { Detector } from '../detect/detector'
import { normalise, toSource } from '../detect/normalise'
import { cutSentences } from '../detect/sentences'

/** The sentence of a text that a stretch stands in, or several that it reaches over. Offsets are UTF-16, in `text`. */
export function sentenceAround(
  text: string,
  start: number,
  end: number,
  { fold }: Pick<Detector, 'fold'>,
): { start: number; end: number; text: string } {
  const normal = normalise(text, fold)
  const sentences = cutSentences(normal.text).sentences.map((each) => toSource(normal, each.start, each.end))
  const first = sentences.find((each) => start < each.end)?.start ?? start
  const last = sentences.find((each) => end <= each.end)?.end ?? end
  const around = { start: Math.min(first, start), end: Math.max(last, end) }
  return { ...around, text: text.slice(around.start, around.end) }
}
