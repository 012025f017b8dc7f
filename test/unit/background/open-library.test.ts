import { beforeEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing'
import { openLibrary } from '../../../entrypoints/background/open-library'

const PAGE = 'chrome-extension://test-extension-id/library.html'
const create = vi.fn()
const update = vi.fn()
const focus = vi.fn()

function open(tabs: { id: number; windowId: number }[]) {
  Object.assign(fakeBrowser.tabs, { query: vi.fn(async () => tabs), create, update })
  Object.assign(fakeBrowser.windows, { update: focus })
}

beforeEach(() => {
  fakeBrowser.reset()
  vi.clearAllMocks()
})

it('opens the library in a tab of its own, at the target', async () => {
  open([])
  await openLibrary({ kind: 'target', id: 'target-1' })
  expect(create.mock.calls).toEqual([[{ url: `${PAGE}#target=target-1` }]])
})

it('shows the target in the library that is open already, and brings its window to the front', async () => {
  open([{ id: 8, windowId: 2 }])
  await openLibrary({ kind: 'target', id: '目标' })
  expect(update.mock.calls).toEqual([[8, { active: true, url: `${PAGE}#target=%E7%9B%AE%E6%A0%87` }]])
  expect(focus.mock.calls).toEqual([[2, { focused: true }]])
  expect(create).not.toHaveBeenCalled()
})

it('opens what was kept of a project', async () => {
  open([])
  await openLibrary({ kind: 'story', id: '清陶' })
  expect(create.mock.calls).toEqual([[{ url: `${PAGE}#story=%E6%B8%85%E9%99%B6` }]])
})

it('leaves an open library where it is when no target is asked for', async () => {
  open([{ id: 8, windowId: 2 }])
  await openLibrary({ kind: 'start' })
  expect(update.mock.calls).toEqual([[8, { active: true }]])
})
