import { hostOf } from '../../lib/store/host-of'

/**
 * The hostname of the site that a frame's tab shows, lower case: marks are switched on and off for it as a
 * whole. '' where there is none (a local file) or the browser does not tell.
 */
export function siteOf(frame: Window): string {
  if (frame.top === frame) return frame.location.hostname
  // Chrome only: the origins around this frame, the outermost last.
  const outermost = [...(frame.location.ancestorOrigins ?? [])].at(-1)
  if (outermost !== undefined) return hostOf(outermost)
  try {
    return frame.top?.location.hostname ?? ''
  } catch {
    // A frame of another origin: by default its referrer is the page around it.
    return hostOf(frame.document.referrer)
  }
}
