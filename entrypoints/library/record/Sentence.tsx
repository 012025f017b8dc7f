import type { Range } from '../../../lib/library/hit-ranges'
import { segmentText } from '../../../lib/library/segments'
import type { KeptMention } from '../../../lib/record/model'

export interface SentenceProps {
  id: string
  entry: KeptMention
  /** Where a search's words stand in it. */
  hits: Range[]
}

/** The page's sentence, with the words that were marked on the page. */
export function Sentence({ id, entry: { quote, start, end }, hits }: SentenceProps) {
  const spans = [
    { start, end, key: 'mark' as const },
    ...hits.map((hit) => ({ ...hit, key: 'hit' as const })),
  ]
  return (
    <blockquote class="kept-sentence" id={id} lang="zh-CN">
      {segmentText(quote.exact, spans).map(({ text, start: at, spans: over }) => {
        const words = over.some(({ key }) => key === 'hit') ? <mark class="hit">{text}</mark> : text
        return over.some(({ key }) => key === 'mark') ? <em key={at}>{words}</em> : words
      })}
    </blockquote>
  )
}
