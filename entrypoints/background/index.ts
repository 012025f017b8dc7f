import { defineBackground } from 'wxt/utils/define-background'
import { browser } from '../../lib/browser'
import { forgetClosedTabs } from '../../lib/store/frame-reports'
import { watchSettings } from '../../lib/store/settings'
import { answerMessages } from './answer-messages'
import { resumeVisits } from './open-kept'
import { paintDefaultBadge } from './paint-badge'
import { prepare } from './prepare'
import { refreshOpenTabs } from './refresh-open-tabs'
import { showSettings } from './show-settings'
import { stepOf, stepThroughMentions } from './step-through-mentions'

/**
 * Wires events to duties and keeps nothing: the background may end after any of them. No listener to tabs
 * or navigation, each would wake it for every page; a page without a mention of ours must not (but while a page
 * is being gone back to: open-kept.ts). Windows close
 * seldom: with a private one goes what was held in memory of its tabs.
 */
export default defineBackground({
  // Shares with our pages the code that all of them need, the database above all.
  type: 'module',
  main() {
    answerMessages()
    watchSettings(showSettings)
    browser.runtime.onInstalled.addListener(() => prepare())
    browser.runtime.onStartup.addListener(() => paintDefaultBadge())
    browser.windows.onRemoved.addListener(() => forgetClosedTabs())
    browser.permissions.onAdded.addListener(() => refreshOpenTabs())
    browser.commands.onCommand.addListener((command, tab) => {
      const step = stepOf(command)
      if (step !== null && tab?.id !== undefined) return stepThroughMentions(step, tab.id)
    })
    void resumeVisits()
  },
})
