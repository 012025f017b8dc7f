import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing'
import { openKept, resumeVisits } from '../../../entrypoints/background/open-kept'
import { database } from '../../../lib/store/database'
import { allKept, keepMention } from '../../../lib/store/kept'
import { keptMention } from '../record/kept-mention'

const ENTRY = keptMention({ page: { ...keptMention().page, url: 'http://news.example/a' } })
const OPENED = `http://news.example/a#:~:text=${encodeURIComponent(ENTRY.quote.exact)}`

/** The tab as the browser has it, and what a script finds in its frames; null where none may look. */
let tab: { id: number; status: string; url: string; incognito: boolean }
let frames: ('there' | 'changed' | null)[] | null
let told: string[]
let listeners: Set<(tabId: number, change: object) => void>

const event = (heard: Set<never>) => ({
  addListener: (listener: never) => heard.add(listener),
  removeListener: (listener: never) => heard.delete(listener),
})

beforeEach(async () => {
  fakeBrowser.reset()
  await database.delete({ disableAutoOpen: false })
  await keepMention(ENTRY)
  tab = { id: 7, status: 'loading', url: '', incognito: false }
  frames = ['there']
  told = []
  listeners = new Set()
  Object.assign(fakeBrowser.tabs, {
    create: vi.fn(async () => ({ ...tab })),
    get: async () => ({ ...tab }),
    onUpdated: event(listeners as Set<never>),
    onRemoved: event(new Set()),
  })
  Object.assign(fakeBrowser, {
    scripting: {
      executeScript: async ({ target, func, args = [], files }: Injection) => {
        if (frames === null) throw new Error('Cannot access contents of the page')
        if (files) return []
        globalThis.haibowanRevisit = {
          find: () => 'asked' as never,
          tellChanged: (exact) => void told.push(exact),
        }
        const answer = func(...args)
        return (target.allFrames ? frames : frames.slice(0, 1)).map((result) => ({
          result: answer === 'asked' ? result : undefined,
        }))
      },
    },
  })
})

interface Injection {
  target: { allFrames?: boolean }
  func: (...args: unknown[]) => unknown
  args?: unknown[]
  files?: string[]
}

/** The page of the tab is there. */
async function load(url = OPENED) {
  tab = { ...tab, status: 'complete', url }
  for (const heard of listeners) heard(7, { status: 'complete' })
  await vi.waitFor(async () => expect(await awaited()).toEqual([]))
}

const awaited = async () => Object.keys(await fakeBrowser.storage.session.get())
const visit = async () => (await allKept())[0]?.visit

describe('going back to a kept sentence', () => {
  it('opens its page at its words, and waits until the page is there', async () => {
    await openKept(ENTRY.id)
    expect(vi.mocked(fakeBrowser.tabs.create).mock.calls).toEqual([[{ url: OPENED }]])
    expect(await awaited()).toEqual(['visit:7'])
    expect(listeners.size).toBe(1)
    expect(await visit()).toBeNull()
    await load()
    await vi.waitFor(async () =>
      expect(await visit()).toEqual({ at: expect.stringMatching(/^\d{4}-/), found: 'there' }),
    )
    expect(listeners.size).toBe(0)
    expect(told).toEqual([])
  })

  it('says on the page that it no longer holds the sentence', async () => {
    frames = ['changed', 'changed']
    await openKept(ENTRY.id)
    await load()
    await vi.waitFor(() => expect(told).toEqual([ENTRY.quote.exact]))
    expect((await visit())?.found).toBe('changed')
  })

  it('finds it in a frame of the page', async () => {
    frames = ['changed', 'there']
    await openKept(ENTRY.id)
    await load()
    await vi.waitFor(async () => expect((await visit())?.found).toBe('there'))
  })

  it('takes https for the http that it was', async () => {
    frames = ['changed']
    await openKept(ENTRY.id)
    await load('https://news.example/a')
    await vi.waitFor(async () => expect((await visit())?.found).toBe('changed'))
  })

  it.each([
    ['a page that no script may enter', { found: null, url: OPENED }],
    ['a viewer without text of its own', { found: [null], url: OPENED }],
    [
      'another page, to which the browser was led',
      { found: ['changed' as const], url: 'https://news.example/' },
    ],
  ])('claims nothing of %s', async (_, { found, url }) => {
    frames = found
    await openKept(ENTRY.id)
    await load(url)
    await settled()
    expect([await visit(), told]).toEqual([null, []])
  })

  it('stores nothing of a private window', async () => {
    tab.incognito = true
    await openKept(ENTRY.id)
    expect([await awaited(), listeners.size]).toEqual([[], 0])
  })

  it('is gone on with by the background that comes after the one that died', async () => {
    await fakeBrowser.storage.session.set({ 'visit:7': { entryId: ENTRY.id } })
    tab = { ...tab, status: 'complete', url: OPENED }
    await resumeVisits()
    expect((await visit())?.found).toBe('there')
    expect(await awaited()).toEqual([])
  })

  it('is refused for an entry that is gone', async () => {
    await expect(openKept('none')).rejects.toThrow('Expected an entry of the record, found none')
    expect(fakeBrowser.tabs.create).not.toHaveBeenCalled()
  })
})

const settled = () => new Promise((resolve) => setTimeout(resolve))
