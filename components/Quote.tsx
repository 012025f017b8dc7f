import type { ComponentChildren } from 'preact'
import type { TargetView } from '../lib/corpus/view'
import { quoteParts } from '../lib/format/quote-parts'

export interface QuoteProps {
  view: TargetView
  /** A button beside the citation. */
  action?: ComponentChildren
}

// A stress needs something that it stands out from.
const LETTER = /[\p{L}\p{N}]/u

/** The government's own words, the project's part of them stressed, and where they stand. */
export function Quote({ view: { target, citation }, action }: QuoteProps) {
  const { before, stressed, after } = quoteParts(target)
  const standsAlone = !LETTER.test(before + after)
  const title = [citation.documentTitle && `《${citation.documentTitle}》`, citation.section]
  return (
    <blockquote class="quote their-words" lang="zh-CN">
      {before}
      {standsAlone ? stressed : <em>{stressed}</em>}
      {after}
      <footer>
        <cite>{title.filter(Boolean).join(' · ')}</cite>
        {action}
      </footer>
    </blockquote>
  )
}
