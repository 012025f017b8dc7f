import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing'
import background from '../../../entrypoints/background'
import { stepThroughMentions } from '../../../entrypoints/background/step-through-mentions'
import { removeAllListeners } from '../../../lib/messages/messenger'
import { createFakeTabs } from './fake-tabs'

vi.mock('../../../entrypoints/background/step-through-mentions', async (original) => ({
  ...(await original<object>()),
  stepThroughMentions: vi.fn(),
}))

/** An event that only remembers who listens. */
const event = () => ({ addListener: vi.fn(), removeListener: vi.fn() })

/** The fake browser knows, its types do not. */
const isHeard = (each: object) => (each as { hasListeners(): boolean }).hasListeners()

beforeEach(() => {
  removeAllListeners()
  fakeBrowser.reset()
  Object.assign(fakeBrowser, { permissions: { onAdded: event() }, commands: { onCommand: event() } })
})

describe('a background that was just started', () => {
  it('listens to everything that it answers before it does anything else', () => {
    background.main()
    expect(isHeard(fakeBrowser.runtime.onMessage)).toBe(true)
    expect(isHeard(fakeBrowser.runtime.onInstalled)).toBe(true)
    expect(isHeard(fakeBrowser.runtime.onStartup)).toBe(true)
    expect(isHeard(fakeBrowser.storage.local.onChanged)).toBe(true)
    expect(isHeard(fakeBrowser.windows.onRemoved)).toBe(true)
    expect(fakeBrowser.permissions.onAdded.addListener).toHaveBeenCalledTimes(1)
    expect(fakeBrowser.commands.onCommand.addListener).toHaveBeenCalledTimes(1)
  })

  it('listens to nothing that every page would wake it for', () => {
    background.main()
    const { onActivated, onCreated, onHighlighted, onRemoved, onUpdated } = fakeBrowser.tabs
    for (const each of [onActivated, onCreated, onHighlighted, onRemoved, onUpdated]) {
      expect(isHeard(each)).toBe(false)
    }
    expect(isHeard(fakeBrowser.windows.onFocusChanged)).toBe(false)
    expect(isHeard(fakeBrowser.storage.onChanged)).toBe(false)
  })

  it('forgets what it held in memory of a window that closed', async () => {
    createFakeTabs().show(4, 'https://news.example/2', { 0: 'e' })
    const held = {
      'tab:3': { frames: {} },
      'top:3': { documentId: 'd', places: {} },
      'tab:4': { frames: {} },
    }
    await fakeBrowser.storage.session.set(held)
    background.main()
    await fakeBrowser.windows.onRemoved.trigger(1)
    expect(await fakeBrowser.storage.session.get()).toEqual({ 'tab:4': { frames: {} } })
  })

  it('gives a command to the tab that it was pressed in, and lets the others pass', () => {
    background.main()
    const [press] = vi.mocked(fakeBrowser.commands.onCommand.addListener).mock.lastCall ?? []
    press?.('next-mention', { id: 3 } as never)
    press?.('previous-mention', undefined)
    press?.('_execute_action', { id: 3 } as never)
    expect(vi.mocked(stepThroughMentions).mock.calls).toEqual([['next', 3]])
  })
})
