import type { Citation } from '../lib/corpus/view'

export interface WhereProps {
  citation: Citation
}

// A dash opens a subtitle on a line of its own; within a line it would read as a break.
const OPENING_DASH = /^—+/
// No line begins with the dot.
const SEPARATOR = '\u00a0· '

/** The article that a target stands in: title, then subtitle, section and byline as far as the source has them. */
export function Where({ citation }: WhereProps) {
  const rest = [citation.documentSubtitle?.replace(OPENING_DASH, ''), citation.section, citation.author]
  return (
    <div class="where" lang="zh-CN">
      <span class="title">{citation.documentTitle}</span>
      {rest.filter(Boolean).join(SEPARATOR)}
    </div>
  )
}
