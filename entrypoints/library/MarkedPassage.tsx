import { i18n } from '#i18n'
import { language } from '../../lib/format/language'
import { formatAddress } from '../../lib/library/address'
import type { Entry, Paragraph } from '../../lib/library/catalogue'
import type { Range } from '../../lib/library/hit-ranges'
import { type Segment, type Span, segmentText } from '../../lib/library/segments'

type Layer = { kind: 'mark'; entry: Entry } | { kind: 'quote' } | { kind: 'hit' }

export interface MarkedPassageProps {
  paragraph: Paragraph
  current: Entry | null
  /** Where the search's words stand in it. */
  hits: Range[]
}

/** The passage's words, untouched: targets are links to themselves, the open one's whole quote is washed. */
export function MarkedPassage({ paragraph: { passage, marks, quotes }, current, hits }: MarkedPassageProps) {
  const quote = quotes.find(({ key }) => key === current)
  const spans: Span<Layer>[] = [
    ...marks.map((mark) => ({ ...mark, key: { kind: 'mark' as const, entry: mark.key } })),
    ...(quote ? [{ ...quote, key: { kind: 'quote' as const } }] : []),
    ...hits.map((hit) => ({ ...hit, key: { kind: 'hit' as const } })),
  ]
  const opened = new Set<Entry>()
  return (
    <p class="text their-words" lang="zh-CN">
      {passage.kind === 'caption' && (
        <span class="caption-label" lang={language()}>
          {i18n.t('library.caption')}
        </span>
      )}
      {segmentText(passage.text, spans).map((segment) => {
        const entries = entriesOf(segment)
        const has = (kind: Layer['kind']) => segment.spans.some(({ key }) => key.kind === kind)
        const words = has('hit') ? <mark class="hit">{segment.text}</mark> : segment.text
        const [nearest] = entries
        if (!nearest) {
          return has('quote') ? (
            <span key={segment.start} class="quoted">
              {words}
            </span>
          ) : (
            words
          )
        }
        const opens = entries.some((entry) => !opened.has(entry))
        for (const entry of entries) opened.add(entry)
        return (
          <a
            key={segment.start}
            class={markClass(nearest, has('quote'))}
            href={formatAddress({ kind: 'target', id: nearest.target.id })}
            data-targets={entries.map(({ target }) => target.id).join(' ')}
            aria-current={current && entries.includes(current) ? 'true' : undefined}
            tabIndex={opens ? 0 : -1}
          >
            {words}
          </a>
        )
      })}
    </p>
  )
}

function entriesOf({ spans }: Segment<Layer>): Entry[] {
  return spans.flatMap(({ key }) => (key.kind === 'mark' ? [key.entry] : []))
}

function markClass({ target }: Entry, quoted: boolean): string {
  return ['mark', quoted && 'quoted', !target.commitment && 'reported'].filter(Boolean).join(' ')
}
