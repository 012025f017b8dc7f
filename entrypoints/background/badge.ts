import { isOff, type Settings } from '../../lib/store/settings'

/** What the toolbar button says about a tab. */
export type BadgeState =
  | { kind: 'off'; scope: 'all' | 'site' }
  | { kind: 'none' }
  | { kind: 'marked'; projects: number }

export interface BadgeLook {
  text: string
  /** Behind the text, CSS hex. */
  colour: string
  icon: 'lens' | 'off'
  /** Key under `badge` in the locales, and the count that it takes. */
  title: { key: 'off' | 'offSite' | 'none'; count: null } | { key: 'marked'; count: number }
}

/** The accent of the theme; white on either has a contrast of more than 6 to 1. */
const MARKED = '#0b6b63'
const QUIET = '#57534e'

/** `host` is the top page's; '' where the page has none. */
export function badgeState(settings: Settings, host: string, projects: number): BadgeState {
  if (settings.off) return { kind: 'off', scope: 'all' }
  if (isOff(settings, host)) return { kind: 'off', scope: 'site' }
  return projects === 0 ? { kind: 'none' } : { kind: 'marked', projects }
}

/** A state is told by icon, text and title together, never by colour alone. */
export function badgeLook(state: BadgeState): BadgeLook {
  switch (state.kind) {
    case 'off': {
      const key = state.scope === 'all' ? 'off' : 'offSite'
      return { text: '', colour: QUIET, icon: 'off', title: { key, count: null } }
    }
    case 'none':
      return { text: '', colour: QUIET, icon: 'lens', title: { key: 'none', count: null } }
    case 'marked': {
      // Four characters fit on Chrome's badge, three are read at a glance.
      const text = state.projects > 99 ? '99+' : String(state.projects)
      return { text, colour: MARKED, icon: 'lens', title: { key: 'marked', count: state.projects } }
    }
  }
}
