import { vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing'

/** A document in a frame, with the isolated world that our scripts share there. */
export interface FakeDocument {
  frameId: number
  documentId: string
  world: Record<string, unknown>
  /** Files put into it, in order. */
  files: string[]
}

interface Injection {
  target: { tabId: number; frameIds?: number[]; documentIds?: string[]; allFrames?: boolean }
  func?: () => unknown
  files?: string[]
}

/** Tabs whose documents scripts can be put into; what the fake browser lacks for it is added to it. */
export function createFakeTabs() {
  const documents = new Map<number, FakeDocument[]>()
  const refused = new Map<number, string>()
  const failingFiles = new Map<string, string>()

  function within({ target }: Injection): FakeDocument[] {
    const reason = refused.get(target.tabId)
    if (reason) throw new Error(reason)
    const all = documents.get(target.tabId)
    if (!all) throw new Error(`No tab with id: ${target.tabId}`)
    if (target.documentIds) return all.filter((each) => target.documentIds?.includes(each.documentId))
    if (target.frameIds) return all.filter((each) => target.frameIds?.includes(each.frameId))
    return target.allFrames ? all : all.filter(({ frameId }) => frameId === 0)
  }

  function putFiles(injection: Injection) {
    for (const each of within(injection)) {
      for (const file of injection.files ?? []) {
        const reason = failingFiles.get(file)
        if (reason) throw new Error(reason)
        each.files.push(file)
      }
    }
  }

  /** Runs `func` as if `globalThis` were the document's isolated world. */
  function runIn(each: FakeDocument, func: () => unknown): unknown {
    const global = globalThis as Record<string, unknown>
    const before = new Set(Object.keys(global))
    Object.assign(global, each.world)
    try {
      return func()
    } finally {
      const added = Object.keys(global).filter((key) => !before.has(key))
      each.world = Object.fromEntries(added.map((key) => [key, global[key]]))
      for (const key of added) delete global[key]
    }
  }

  const scripting = {
    executeScript: vi.fn(async (injection: Injection) => {
      putFiles(injection)
      const { func } = injection
      return within(injection).map((each) => ({
        frameId: each.frameId,
        documentId: each.documentId,
        result: func ? runIn(each, func) : undefined,
      }))
    }),
    insertCSS: vi.fn(async (injection: Injection) => putFiles(injection)),
  }
  const action = {
    setIcon: vi.fn(async () => undefined),
    setBadgeText: vi.fn(async () => undefined),
    setBadgeBackgroundColor: vi.fn(async () => undefined),
    setBadgeTextColor: vi.fn(async () => undefined),
    setTitle: vi.fn(async () => undefined),
  }
  const open = new Map<number, string>()
  const tabs = {
    get: vi.fn(async (tabId: number) => {
      if (!open.has(tabId)) throw new Error(`No tab with id: ${tabId}`)
      return { id: tabId, url: open.get(tabId) }
    }),
    query: vi.fn(async () => [...open].map(([id, url]) => ({ id, url }))),
  }
  Object.assign(fakeBrowser, {
    scripting,
    action,
    i18n: { getMessage: (key: string, [count] = ['']) => key + count },
  })
  Object.assign(fakeBrowser.tabs, tabs)

  return {
    scripting,
    action,
    /** Shows these documents (frame id to document id) in the tab, in place of what it showed. */
    show(tabId: number, url: string, frames: Record<number, string>): FakeDocument[] {
      const shown = Object.entries(frames).map(([frameId, documentId]) => ({
        frameId: Number(frameId),
        documentId,
        world: {},
        files: [],
      }))
      documents.set(tabId, shown)
      open.set(tabId, url)
      return shown
    },
    close(tabId: number) {
      documents.delete(tabId)
      open.delete(tabId)
    },
    /** As pages of the browser's own do. */
    refuse: (tabId: number, reason: string) => refused.set(tabId, reason),
    fail: (file: string, reason: string) => failingFiles.set(file, reason),
    heal: () => failingFiles.clear(),
  }
}

export const asker = (tabId: number, frameId: number, documentId: string | null) => ({
  kind: 'frame' as const,
  tabId,
  frameId,
  documentId,
  tabTitle: '一条新闻',
  site: 'news.example',
  address: 'https://news.example/1',
  incognito: false,
})
