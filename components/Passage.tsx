import type { Passage as PassageText, Target } from '../lib/corpus/model'
import { passageParts } from '../lib/format/passage-parts'

export interface PassageProps {
  passage: PassageText
  /** The targets to mark in it. */
  targets: Target[]
  /** The one to stress; the others are only underlined. */
  currentId?: string | null
  /** Gives each quote's first stretch an element id (for `#target=…`). */
  anchorId?: (targetId: string) => string
}

/** A whole passage as it was written, with the quotes of its targets marked. */
export function Passage({ passage, targets, currentId = null, anchorId }: PassageProps) {
  const anchored = new Set<string>()
  return (
    <p class="passage their-words" lang="zh-CN">
      {passageParts(passage, targets).map(({ text, quoted, stressed }, index) => {
        const opening = quoted.filter((id) => !anchored.has(id))
        for (const id of opening) anchored.add(id)
        const anchors = anchorId && opening.map((id) => <span key={id} id={anchorId(id)} />)
        const words = currentId && stressed.includes(currentId) ? <em>{text}</em> : text
        const current = currentId !== null && quoted.includes(currentId)
        return quoted.length === 0 ? (
          text
        ) : (
          <mark
            key={`${index}:${text}`}
            class={current ? 'current' : undefined}
            data-targets={quoted.join(' ')}
          >
            {anchors}
            {words}
          </mark>
        )
      })}
    </p>
  )
}
