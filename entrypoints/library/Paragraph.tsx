import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Paragraph as Placed } from '../../lib/library/catalogue'
import type { Library } from './library'
import { MarkedPassage } from './MarkedPassage'
import { anchorId } from './navigation'
import { OpenTarget } from './OpenTarget'

export interface ParagraphProps {
  paragraph: Placed
  library: Library
  today: Date
}

/** A passage with its targets marked; the open one has its card beside it, or below where the window is narrow. */
export function Paragraph({ paragraph, library, today }: ParagraphProps) {
  const { passage, entries } = paragraph
  const element = useRef<HTMLDivElement>(null)
  const at = library.address.value
  const current = entries.find((entry) => entry === library.current.value) ?? null

  // The card stands at the height of its mark; CSS alone cannot know that height in all our browsers.
  useLayoutEffect(() => {
    const paragraphElement = element.current
    const mark = paragraphElement?.querySelector<HTMLElement>('.mark[aria-current]')
    if (!paragraphElement || !mark) return
    const place = () => paragraphElement.style.setProperty('--mark-top', `${mark.offsetTop}px`)
    const observer = new ResizeObserver(place)
    observer.observe(paragraphElement)
    return () => observer.disconnect()
  }, [current])

  return (
    <div
      ref={element}
      class={`paragraph ${passage.kind}`}
      id={anchorId('passage', passage.id)}
      tabIndex={-1}
      data-named={at.kind === 'passage' && at.id === passage.id ? '' : undefined}
    >
      <MarkedPassage
        paragraph={paragraph}
        current={current}
        hits={library.hitsByPassage.value.get(passage.id) ?? []}
      />
      {current && <OpenTarget key={current.target.id} entry={current} library={library} today={today} />}
    </div>
  )
}
