import { render } from 'preact'
import { i18n } from '#i18n'
import '../../components/theme.css'
import '../../components/pieces.css'
import { browser } from '../../lib/browser'
import { language } from '../../lib/format/language'
import { watchTabReport } from '../../lib/store/frame-reports'
import { watchSettings } from '../../lib/store/settings'
import { App } from './App'
import { findTab } from './ask-tab'
import { browserPorts } from './browser-ports'
import { createPopup } from './popup'
import './popup.css'
import './mentions.css'

document.documentElement.lang = language()
document.title = i18n.t('extName')

const tabId = await findTab(location.search)
const popup = createPopup(browserPorts(tabId))
const root = document.getElementById('app')
if (root) render(<App popup={popup} today={new Date()} />, root)

watchSettings(() => popup.retry())
watchTabReport(tabId, () => popup.refresh())
browser.tabs.onUpdated.addListener((id, change) => {
  if (id === tabId && (change.status || change.url)) popup.retry()
})
await popup.refresh()
// What a developer sees in a profile of the popup, and what the bench reads.
requestAnimationFrame(() => performance.mark('content'))
