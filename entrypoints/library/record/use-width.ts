import type { RefObject } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'

/** A narrower chart is none; what is not shown has no width. */
const LEAST = 200

/** The width of an element in CSS pixels, followed; `first` until it is known. */
export function useWidth(element: RefObject<HTMLElement | null>, first: number): number {
  const [width, setWidth] = useState(first)
  useLayoutEffect(() => {
    if (!element.current) return
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.max(LEAST, Math.floor(entry.contentRect.width)))
    })
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [element])
  return width
}
