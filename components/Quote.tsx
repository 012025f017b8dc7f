import type { TargetView } from '../lib/corpus/view'
import { quoteParts } from '../lib/format/quote-parts'

export interface QuoteProps {
  view: TargetView
}

/** The government's own words, the project's part of them stressed, and where they stand. */
export function Quote({ view: { target, citation } }: QuoteProps) {
  const { before, stressed, after } = quoteParts(target)
  const title = [citation.documentTitle && `《${citation.documentTitle}》`, citation.section]
  return (
    <blockquote class="quote their-words" lang="zh-CN">
      {before}
      <em>{stressed}</em>
      {after}
      <cite>{title.filter(Boolean).join(' · ')}</cite>
    </blockquote>
  )
}
