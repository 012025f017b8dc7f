import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing'
import { findTab, observeTab } from '../../../entrypoints/popup/ask-tab'
import { sendMessage } from '../../../lib/messages/messenger'
import { frame, mention, PAGE } from './fixture'

vi.mock('../../../lib/messages/messenger', () => ({ sendMessage: vi.fn() }))

const TAB = { id: 7, url: PAGE, status: 'complete' }

/** The readers of these frames. */
function answering(frames: Record<number, unknown>) {
  vi.mocked(sendMessage).mockImplementation((async (
    _type: string,
    _data: unknown,
    to: { frameId: number },
  ) => {
    const answer = frames[to.frameId]
    if (answer instanceof Promise) return answer
    if (answer === undefined) throw new Error('No response')
    return answer
  }) as typeof sendMessage)
}

function granting(...granted: string[]) {
  fakeBrowser.permissions.contains = (async ({ origins = [] }: { origins?: string[] }) =>
    origins.every((origin) => granted.includes(origin))) as typeof fakeBrowser.permissions.contains
}

function running(executeScript: () => Promise<unknown>) {
  fakeBrowser.scripting.executeScript = executeScript as unknown as typeof fakeBrowser.scripting.executeScript
}

/** A page of the tab, in our world of scripts, with this scout or none: what is injected runs here. */
function holding(scout: { readerAsked: boolean } | null) {
  vi.stubGlobal('document', { contentType: 'text/html' })
  vi.stubGlobal('haibowanScout', scout ?? undefined)
  fakeBrowser.scripting.executeScript = (async ({ func }: { func: () => unknown }) => [
    { result: func() },
  ]) as unknown as typeof fakeBrowser.scripting.executeScript
}

function tabIs(tab: object) {
  fakeBrowser.tabs.get = (async () => tab) as unknown as typeof fakeBrowser.tabs.get
}

beforeEach(() => {
  fakeBrowser.reset()
  vi.useFakeTimers()
  tabIs(TAB)
  granting('<all_urls>')
  holding({ readerAsked: true })
  answering({ 0: frame([]) })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('the tab that the popup is about', () => {
  it('is the active one of this window', async () => {
    const query = vi.fn(async () => [TAB])
    fakeBrowser.tabs.query = query as unknown as typeof fakeBrowser.tabs.query
    expect(await findTab('')).toBe(7)
    expect(query).toHaveBeenCalledWith({ active: true, currentWindow: true })
  })

  it('is the one that the address names, where the popup stands in a tab of its own', async () => {
    expect(await findTab('?tab=12')).toBe(12)
  })
})

describe('asking the page', () => {
  it('gathers what tab, scout and top reader say', async () => {
    expect(await observeTab(7)).toEqual({
      url: PAGE,
      loading: false,
      permitted: true,
      probe: { kind: 'ran', contentType: 'text/html' },
      scout: { kind: 'there', readerAsked: true },
      frames: [{ frameId: 0, answer: frame([]) }],
    })
  })

  it('asks no reader that nobody called', async () => {
    holding({ readerAsked: false })
    expect((await observeTab(7)).frames).toEqual([])
  })

  it('asks every frame that reported mentions, and the top one while it may be at work', async () => {
    await fakeBrowser.storage.session.set({ 'tab:7': { frames: { 4: {}, 9: {} } } })
    const inFrame = frame([mention('a', 'school')])
    answering({ 0: frame([]), 4: inFrame })
    expect((await observeTab(7)).frames).toEqual([
      { frameId: 0, answer: frame([]) },
      { frameId: 4, answer: inFrame },
      { frameId: 9, answer: null },
    ])
  })

  it('finds no scout where none is, and asks no reader', async () => {
    holding(null)
    expect(await observeTab(7)).toMatchObject({
      probe: { kind: 'ran', contentType: 'text/html' },
      scout: { kind: 'absent' },
      frames: [],
    })
  })

  it('finds that no script may run', async () => {
    running(async () => {
      throw new Error('Cannot access a chrome:// URL')
    })
    vi.mocked(sendMessage).mockClear()
    expect(await observeTab(7)).toMatchObject({
      probe: { kind: 'refused' },
      scout: { kind: 'absent' },
      frames: [],
    })
    expect(sendMessage).not.toHaveBeenCalled()
  })

  it('does not wait for a page that is too busy to answer', async () => {
    const never = new Promise<never>(() => {})
    running(() => never)
    const observed = observeTab(7)
    await vi.advanceTimersByTimeAsync(3_000)
    expect(await observed).toMatchObject({ probe: { kind: 'late' }, scout: { kind: 'late' }, frames: [] })
  })

  it('does not wait for a reader that is too busy to answer', async () => {
    answering({ 0: new Promise<never>(() => {}) })
    const observed = observeTab(7)
    await vi.advanceTimersByTimeAsync(1_500)
    expect((await observed).frames).toEqual([{ frameId: 0, answer: null }])
  })

  it('fails with the browser’s words where there is no such tab', async () => {
    fakeBrowser.tabs.get = async () => {
      throw new Error('No tab with id: 7')
    }
    await expect(observeTab(7)).rejects.toThrow('No tab with id: 7')
  })
})

describe('the permission', () => {
  it('is there where all sites are allowed', async () => {
    expect((await observeTab(7)).permitted).toBe(true)
  })

  it('is there where this site is allowed, whatever its port', async () => {
    granting('*://news.example/*')
    tabIs({ ...TAB, url: 'https://news.example:8443/a' })
    expect((await observeTab(7)).permitted).toBe(true)
  })

  it('is missing where another site is allowed', async () => {
    granting('*://other.example/*')
    expect((await observeTab(7)).permitted).toBe(false)
  })

  it('is missing where the browser hides the address', async () => {
    granting('*://news.example/*')
    tabIs({ id: 7, status: 'complete' })
    expect(await observeTab(7)).toMatchObject({ url: null, permitted: false })
  })
})
