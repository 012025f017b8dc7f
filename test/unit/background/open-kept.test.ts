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
/** How many scripts were put into it, and what they wait for before they answer. */
let scripts: number
let mayAnswer: Promise<void>
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
  scripts = 0
  mayAnswer = Promise.resolve()
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
        const now = frames
        scripts++
        await mayAnswer
        if (now === null) throw new Error('Cannot access contents of the page')
        if (files) return []
        globalThis.haibowanRevisit = {
          find: () => 'asked' as never,
          tellChanged: (exact) => void told.push(exact),
        }
        const answer = func(...args)
        return (target.allFrames ? now : now.slice(0, 1)).map((result) => ({
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
  complete(url)
  await vi.waitFor(async () => expect(await awaited()).toEqual([]))
}

function complete(url = OPENED) {
  tab = { ...tab, status: 'complete', url }
  for (const heard of listeners) heard(7, { status: 'complete' })
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
    ['a page that no script may enter', null],
    ['a viewer without text of its own', [null]],
  ])('claims nothing of %s, and looks at the next page of the tab', async (_, found) => {
    frames = found
    await openKept(ENTRY.id)
    complete()
    await settled()
    expect([await visit(), told]).toEqual([null, []])
    frames = ['there']
    await load()
    await vi.waitFor(async () => expect((await visit())?.found).toBe('there'))
  })

  it('looks again at a page that took the place of another while that was looked at', async () => {
    frames = null
    let answer = () => {}
    mayAnswer = new Promise((resolve) => {
      answer = resolve
    })
    await openKept(ENTRY.id)
    complete()
    await vi.waitFor(() => expect(scripts).toBe(1))
    frames = ['there']
    complete()
    answer()
    await vi.waitFor(async () => expect((await visit())?.found).toBe('there'))
    expect(await awaited()).toEqual([])
  })

  it('claims nothing of another page, to which the browser was led', async () => {
    frames = ['changed']
    await openKept(ENTRY.id)
    await load('https://news.example/')
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
