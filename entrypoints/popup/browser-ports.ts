import { browser } from '../../lib/browser'
import { sendMessage } from '../../lib/messages/messenger'
import { scoutFiles } from '../../lib/scout-files'
import { projectViews, targetContexts } from '../../lib/store/corpus-queries'
import { editNote, keptById } from '../../lib/store/kept'
import { readSettings, setOff, setOffForSite } from '../../lib/store/settings'
import { observeTab, sitePattern } from './ask-tab'
import type { Ports, ProjectContext } from './ports'

/** The popup's ports in the extension, for one tab. */
export function browserPorts(tabId: number): Ports {
  return {
    observe: () => observeTab(tabId),
    contexts: projectContexts,
    readSettings,
    setOff,
    setOffForSite,
    show: ({ id, frameId }) => sendMessage('showMention', { id }, { tabId, frameId }),
    setShown: ({ id, frameId }, shown) => sendMessage('setShown', { id, shown }, { tabId, frameId }),
    dismiss: ({ id, frameId }) => sendMessage('dismissMention', { id }, { tabId, frameId }),
    undoCorrection: (id) => sendMessage('undoCorrection', { id }),
    keep: ({ id, frameId }) => sendMessage('keepMention', { id }, { tabId, frameId }),
    unkeep: ({ id, frameId }) => sendMessage('unkeepMention', { id }, { tabId, frameId }),
    notes: async (ids) => new Map((await keptById(ids)).map(({ id, note }) => [id, note])),
    saveNote: async (id, note) => (await editNote(id, note)) !== null,
    allow: (site) =>
      browser.permissions.request({ origins: [site === null ? '<all_urls>' : sitePattern(site)] }),
    inject: () => startScout(tabId),
    reload: () => browser.tabs.reload(tabId),
  }
}

async function projectContexts(projectIds: string[]): Promise<ReadonlyMap<string, ProjectContext>> {
  const views = await projectViews(projectIds)
  const targetIds = Object.values(views).flatMap(({ targets }) => targets.map(({ target }) => target.id))
  const passages = new Map((await targetContexts(targetIds)).map(({ passage }) => [passage.id, passage]))
  return new Map(Object.entries(views).map(([id, view]) => [id, { view, passages }]))
}

/** Runs the content script that the manifest would have run, had it been there when the page was opened. */
async function startScout(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: scoutFiles() })
}
