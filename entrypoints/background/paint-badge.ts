import { i18n } from '#i18n'
import { browser } from '../../lib/browser'
import { distinctProjects, readTabReport } from '../../lib/store/frame-reports'
import { hostOf } from '../../lib/store/host-of'
import { readSettings } from '../../lib/store/settings'
import { type BadgeLook, badgeLook, badgeState } from './badge'
import { createTurns } from './in-turn'

const SIZES = [16, 32, 48] as const
/** The key of what shows in every tab that has no badge of its own. */
const EVERY_TAB = 'every'

/** Chrome applies two setIcon calls in either order: one painting per tab at a time, each from fresh state. */
const inTurn = createTurns<number | typeof EVERY_TAB>()

/** Shows a tab's state on its toolbar button. A tab that was closed meanwhile is no error. */
export function paintBadge(tabId: number): Promise<void> {
  return inTurn(tabId, async () => {
    const tab = await browser.tabs.get(tabId).catch(() => null)
    if (tab === null) return
    const projects = distinctProjects(await readTabReport(tabId))
    const look = badgeLook(badgeState(await readSettings(), hostOf(tab.url), projects))
    await paint(look, tabId).catch(async (error: unknown) => {
      if (await browser.tabs.get(tabId).catch(() => null)) throw error
    })
  })
}

/** Shows on every tab whether marks are switched off for all; browsers forget it when they end. */
export function paintDefaultBadge(): Promise<void> {
  return inTurn(EVERY_TAB, async () => {
    await paint(badgeLook(badgeState(await readSettings(), '', 0)))
  })
}

async function paint(look: BadgeLook, tabId?: number): Promise<void> {
  const tab = tabId === undefined ? {} : { tabId }
  const prefix = look.icon === 'off' ? 'off-' : ''
  const path = Object.fromEntries(SIZES.map((size) => [size, `/icon/${prefix}${size}.png`]))
  await Promise.all([
    browser.action.setIcon({ ...tab, path }),
    browser.action.setBadgeText({ ...tab, text: look.text }),
    browser.action.setBadgeBackgroundColor({ ...tab, color: look.colour }),
    browser.action.setBadgeTextColor({ ...tab, color: '#ffffff' }),
    browser.action.setTitle({ ...tab, title: titleOf(look) }),
  ])
}

function titleOf({ title }: BadgeLook): string {
  return title.key === 'marked' ? i18n.t('badge.marked', title.count) : i18n.t(`badge.${title.key}`)
}
