import type { Lens } from '../../../lib/cli/browsers/lens'
import type { FrameMentions } from '../../../lib/messages/protocol'

/** What the reader of the tab in front lists, as the popup would ask it; frame 0 is the page itself. */
export async function askReader(lens: Lens, frameId = 0): Promise<FrameMentions> {
  const message = JSON.stringify({ id: 1, type: 'listMentions', data: null, timestamp: Date.now() })
  const answer = await lens.callApi<{ res?: FrameMentions; err?: unknown }>(
    `chrome.tabs.query({ active: true, currentWindow: true })
      .then(([tab]) => chrome.tabs.sendMessage(tab.id, ${message}, { frameId: ${frameId} }))`,
  )
  if (!answer?.res) throw new Error(`No reader answered: ${JSON.stringify(answer)}`)
  return answer.res
}
