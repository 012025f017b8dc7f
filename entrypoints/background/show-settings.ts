import { browser } from '../../lib/browser'
import { reportedTabs } from '../../lib/store/frame-reports'
import { paintBadge, paintDefaultBadge } from './paint-badge'
import { dropTheGone } from './take-report'

/** After a switch was turned: every tab's button says what now holds there. */
export async function showSettings(): Promise<void> {
  await Promise.all((await reportedTabs()).map(dropTheGone))
  await paintDefaultBadge()
  const tabs = await browser.tabs.query({})
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : paintBadge(id))))
}
