import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing'
import { answerMessages } from '../../../entrypoints/background/answer-messages'
import { correct, undoCorrection } from '../../../entrypoints/background/correct'
import { injectReader } from '../../../entrypoints/background/inject-reader'
import { keep, keptHere, unkeep } from '../../../entrypoints/background/keep'
import { openKept } from '../../../entrypoints/background/open-kept'
import { openLibrary } from '../../../entrypoints/background/open-library'
import { resolveMentions } from '../../../entrypoints/background/resolve-mentions'
import { takeReport } from '../../../entrypoints/background/take-report'
import { removeAllListeners } from '../../../lib/messages/messenger'
import { UNDATED } from '../messages/undated'

vi.mock('../../../entrypoints/background/correct', () => ({ correct: vi.fn(), undoCorrection: vi.fn() }))
vi.mock('../../../entrypoints/background/inject-reader', () => ({ injectReader: vi.fn() }))
vi.mock('../../../entrypoints/background/keep', () => ({ keep: vi.fn(), keptHere: vi.fn(), unkeep: vi.fn() }))
vi.mock('../../../entrypoints/background/open-kept', () => ({ openKept: vi.fn() }))
vi.mock('../../../entrypoints/background/open-library', () => ({ openLibrary: vi.fn() }))
vi.mock('../../../entrypoints/background/resolve-mentions', () => ({ resolveMentions: vi.fn() }))
vi.mock('../../../entrypoints/background/take-report', () => ({ takeReport: vi.fn() }))

const id = 'test-extension-id'
const frame = {
  id,
  url: 'https://news.example/1',
  frameId: 0,
  documentId: 'd',
  tab: { id: 3, url: '', title: '' },
}
const page = { id, url: `chrome-extension://${id}/popup.html` }

/** The fake wire passes on what its types do not know: the sender, and the way back. */
const wire = fakeBrowser.runtime.onMessage as unknown as {
  trigger(message: object, sender: object, respond: (answer: unknown) => void): Promise<unknown[]>
}

/** Sends as the messenger does; resolves to its envelope, or to null where nobody answers. */
function send(type: string, data: unknown, sender: object = frame): Promise<unknown> {
  return new Promise((resolve) => {
    wire.trigger({ id: 1, type, data, timestamp: 0 }, sender, resolve).then((answering) => {
      if (!answering.includes(true)) resolve(null)
    })
  })
}

const refusal = (message: string) => ({ err: expect.objectContaining({ message }) })

beforeEach(() => {
  vi.clearAllMocks()
  answerMessages()
})
afterEach(() => removeAllListeners())

describe('the background', () => {
  it('gives each request, checked, to the one whose duty it is', async () => {
    const answer = {
      mentions: [],
      unshown: [],
      carry: { places: {}, accepted: {}, previousFlow: '' },
      pageDate: null,
      projects: {},
    }
    vi.mocked(resolveMentions).mockResolvedValueOnce(answer)
    const request = { page: { title: '', flows: ['海勃湾'] }, carry: null, dating: UNDATED }
    expect(await send('resolve', request)).toEqual({ res: answer })
    expect(resolveMentions).toHaveBeenCalledWith(
      request,
      expect.objectContaining({ tabId: 3, documentId: 'd' }),
    )

    await send('injectReader', { title: '新闻' })
    expect(injectReader).toHaveBeenCalledWith(expect.objectContaining({ tabId: 3, frameId: 0 }))
    await send('report', { projectIds: ['plant'], mentionCount: 2 })
    expect(takeReport).toHaveBeenCalledWith({ projectIds: ['plant'], mentionCount: 2 }, expect.anything())
    await send('openLibrary', { kind: 'target', id: 't1' }, page)
    expect(openLibrary).toHaveBeenCalledWith({ kind: 'target', id: 't1' })
  })

  it('takes a correction from a frame, for no site but that of its tab', async () => {
    vi.mocked(correct).mockResolvedValueOnce('c1')
    const said = { projectId: 'wanda', name: '万达广场', sentence: '万达广场今晚有灯会。' }
    const tab = { id: 3, url: 'https://news.example/1', title: '', incognito: false }
    const answer = await send('correct', { ...said, site: 'other.example' }, { ...frame, tab })
    expect(answer).toEqual({ res: 'c1' })
    expect(correct).toHaveBeenCalledWith(said, expect.objectContaining({ site: 'news.example', tabId: 3 }))
  })

  it('lets only a page of ours take a correction back', async () => {
    expect(await send('undoCorrection', { id: 'c1' })).toEqual(
      refusal('Message undoCorrection is not for a frame to send'),
    )
    expect(undoCorrection).not.toHaveBeenCalled()
    await send('undoCorrection', { id: 'c1' }, page)
    expect(undoCorrection).toHaveBeenCalledWith('c1')
  })

  it('takes a mention to keep from a frame, and the page that it stands on from the browser', async () => {
    vi.mocked(keep).mockResolvedValueOnce('k1')
    const request = {
      projectId: 'wanda',
      targetIds: ['wanda'],
      quote: { exact: '万达广场今晚有灯会。', prefix: '', suffix: '' },
      start: 0,
      end: 4,
      claims: [],
      pageDate: null,
    }
    const tab = { id: 3, url: 'https://news.example/1', title: '灯会', incognito: false }
    const sender = { ...frame, tab }
    expect(await send('keep', { ...request, page: { url: 'https://bank.example/' } }, sender)).toEqual({
      res: 'k1',
    })
    const asker = expect.objectContaining({ address: 'https://news.example/1', tabTitle: '灯会' })
    expect(keep).toHaveBeenCalledWith(request, asker)
    await send('keptHere', undefined, sender)
    expect(keptHere).toHaveBeenCalledWith(asker)
    expect(await send('keep', request, page)).toEqual(refusal('Message keep is not for a page to send'))
  })

  it('lets a frame and a page of ours take an entry back, and tells which of them asks', async () => {
    await send('unkeep', { id: 'k1' })
    expect(unkeep).toHaveBeenLastCalledWith('k1', expect.objectContaining({ kind: 'frame' }))
    await send('unkeep', { id: 'k1' }, page)
    expect(unkeep).toHaveBeenLastCalledWith('k1', { kind: 'page' })
  })

  it('goes back to a kept sentence for a page of ours only', async () => {
    expect(await send('openKept', { id: 'k1' })).toEqual(
      refusal('Message openKept is not for a frame to send'),
    )
    expect(openKept).not.toHaveBeenCalled()
    await send('openKept', { id: 'k1' }, page)
    expect(openKept).toHaveBeenCalledWith('k1')
  })

  it('answers a failure as a failure', async () => {
    vi.mocked(injectReader).mockRejectedValueOnce(new Error('Cannot access contents of the page'))
    expect(await send('injectReader', { title: '' })).toEqual(refusal('Cannot access contents of the page'))
  })

  it('refuses a stranger before it looks at what it sends', async () => {
    expect(await send('report', 'anything', { ...frame, id: 'a-stranger' })).toEqual(
      refusal(`Expected a message of ${id}, found a-stranger`),
    )
    expect(takeReport).not.toHaveBeenCalled()
  })

  it('refuses what does not hold what the protocol says', async () => {
    expect(await send('openLibrary', { kind: 'target', id: '../popup.html' })).toEqual(
      refusal(expect.stringContaining('Message openLibrary, id: Invalid format') as never),
    )
    expect(openLibrary).not.toHaveBeenCalled()
  })

  it('does not let a message name its own sender', async () => {
    const forged = {
      id: 1,
      type: 'report',
      data: { projectIds: [], mentionCount: 0 },
      timestamp: 0,
      sender: frame,
    }
    const answer = new Promise((resolve) => {
      wire.trigger(forged, { id: 'a-stranger' }, resolve)
    })
    expect(await answer).toEqual(refusal(`Expected a message of ${id}, found a-stranger`))
  })

  it.each([
    'listMentions',
    'showMention',
    'setShown',
    'dismissMention',
    'keepMention',
    'unkeepMention',
    'readAgain',
  ])('leaves %s unanswered', async (type) => {
    expect(await send(type, {})).toBeNull()
  })
})
