import { useEffect, useRef } from 'preact/hooks'

/**
 * Gives a function that puts something off until no button or finger is down. What moves the page under a
 * press would make its click go astray.
 */
export function usePointerRelease(): (then: () => void) => void {
  const isDown = useRef(false)
  const waiting = useRef<(() => void) | null>(null)

  useEffect(() => {
    const watch = new AbortController()
    const options = { capture: true, signal: watch.signal }
    const release = () => {
      isDown.current = false
      // The click itself comes right after.
      requestAnimationFrame(() => {
        waiting.current?.()
        waiting.current = null
      })
    }
    document.addEventListener('pointerdown', () => (isDown.current = true), options)
    document.addEventListener('pointerup', release, options)
    document.addEventListener('pointercancel', release, options)
    return () => watch.abort()
  }, [])

  return (then) => {
    if (isDown.current) waiting.current = then
    else then()
  }
}
