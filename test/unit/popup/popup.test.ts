import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createPopup } from '../../../entrypoints/popup/popup'
import { fakePorts } from './fake-ports'
import { answered, frame, mention, observation } from './fixture'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const PAGE = answered(frame([mention('a', 'investment'), mention('b', 'school'), mention('c', 'investment')]))

async function opened(ports = fakePorts({ observe: async () => PAGE })) {
  const popup = createPopup(ports)
  await popup.refresh()
  return popup
}

describe('opening', () => {
  it('asks the tab, the settings and the corpus, and shows the first mention', async () => {
    const popup = await opened()
    expect(popup.state.value.kind).toBe('mentions')
    expect(popup.place.value?.key).toBe('0:a')
    expect([...popup.contexts.value.keys()]).toEqual(['investment', 'school'])
  })

  it('shows the mention that was pointed at last', async () => {
    const tab = answered(frame([mention('a', 'investment'), mention('b', 'school')], { lastPointedId: 'b' }))
    const popup = await opened(fakePorts({ observe: async () => tab }))
    expect(popup.place.value?.key).toBe('0:b')
  })

  it('asks the corpus for a project once only', async () => {
    const ports = fakePorts({ observe: async () => PAGE })
    const popup = await opened(ports)
    await popup.refresh()
    expect(ports.contexts.mock.calls).toEqual([[['investment', 'school']]])
  })
})

describe('a page that changes while the popup is open', () => {
  it('is shown as it is now, at the place where the reader was', async () => {
    const observe = vi.fn(async () => PAGE)
    const popup = await opened(fakePorts({ observe }))
    popup.choose('school')
    observe.mockResolvedValue(answered(frame([mention('z', 'investment'), mention('b', 'school')])))
    await popup.refresh()
    expect(popup.place.value?.key).toBe('0:b')
  })

  it('is shown at the same place again when it was too busy to answer in between', async () => {
    const observe = vi.fn(async () => PAGE)
    const popup = await opened(fakePorts({ observe }))
    popup.choose('school')
    observe.mockResolvedValueOnce(answered(null))
    await popup.refresh()
    expect(popup.state.value.kind).toBe('loading')
    await popup.refresh()
    expect(popup.place.value?.key).toBe('0:b')
  })

  it('is looked at once more, not in parallel, when several changes come at once', async () => {
    const observe = vi.fn(async () => PAGE)
    const popup = createPopup(fakePorts({ observe }))
    await Promise.all([popup.refresh(), popup.refresh(), popup.refresh()])
    expect(observe).toHaveBeenCalledTimes(2)
  })

  it('opens afresh when the tab went to another page', async () => {
    const observe = vi.fn(async () => PAGE)
    const popup = await opened(fakePorts({ observe }))
    popup.choose('school')
    const next = answered(frame([mention('a', 'investment'), mention('b', 'school')]))
    observe.mockResolvedValue({ ...next, url: 'https://news.example/2.html' })
    await popup.refresh()
    expect(popup.place.value?.key).toBe('0:a')
  })
})

describe('a page that is not done', () => {
  it('is looked at again until it is', async () => {
    const observe = vi.fn(async () => answered(null))
    const popup = await opened(fakePorts({ observe }))
    expect(popup.state.value.kind).toBe('loading')
    observe.mockResolvedValue(PAGE)
    await vi.runAllTimersAsync()
    expect(popup.state.value.kind).toBe('mentions')
    expect(observe).toHaveBeenCalledTimes(2)
  })

  it('is said to be silent after twelve seconds, and then left alone', async () => {
    const popup = await opened(fakePorts({ observe: async () => answered(null) }))
    await vi.advanceTimersByTimeAsync(11_900)
    expect(popup.state.value).toEqual({ kind: 'loading' })
    await vi.advanceTimersByTimeAsync(100)
    expect(popup.state.value).toEqual({ kind: 'failed', what: 'silence', detail: null })
    expect(vi.getTimerCount()).toBe(0)
  })

  it('is looked at every three seconds for as long as its reader is at work', async () => {
    const observe = vi.fn(async () => answered(frame([], { state: 'loading' })))
    const popup = await opened(fakePorts({ observe }))
    await vi.advanceTimersByTimeAsync(12_000)
    observe.mockClear()
    await vi.advanceTimersByTimeAsync(30_000)
    expect(popup.state.value).toEqual({ kind: 'loading' })
    expect(observe).toHaveBeenCalledTimes(10)
    popup.dispose()
  })

  it('gets new patience from the button', async () => {
    const popup = await opened(fakePorts({ observe: async () => answered(null) }))
    await vi.runAllTimersAsync()
    await popup.retry()
    expect(popup.state.value).toEqual({ kind: 'loading' })
    popup.dispose()
    expect(vi.getTimerCount()).toBe(0)
  })

  it('waits for a corpus that is still being installed', async () => {
    const contexts = vi.fn(async () => new Map())
    const ports = fakePorts({ observe: async () => PAGE, contexts })
    const popup = await opened(ports)
    expect(popup.state.value.kind).toBe('mentions')
    contexts.mockImplementation(fakePorts().contexts as typeof contexts)
    await vi.runAllTimersAsync()
    expect(popup.contexts.value.size).toBe(2)
  })
})

describe('the buttons', () => {
  it('switch the site off and look again', async () => {
    const ports = fakePorts()
    const popup = await opened(ports)
    ports.readSettings.mockResolvedValue({ off: false, offSites: ['news.example'] })
    await popup.setSiteOn('news.example', false)
    expect(ports.setOffForSite).toHaveBeenCalledWith('news.example', true)
    expect(popup.state.value).toEqual({ kind: 'offSite', site: 'news.example' })
  })

  it('switch all off and on', async () => {
    const ports = fakePorts()
    const popup = await opened(ports)
    await popup.setOn(false)
    await popup.setOn(true)
    expect(ports.setOff.mock.calls).toEqual([[true], [false]])
  })

  it('ask for the permission within the click, before anything is awaited', async () => {
    const ports = fakePorts({
      observe: async () => observation({ scout: { kind: 'absent' }, permitted: false }),
    })
    const popup = await opened(ports)
    const asked = popup.allow('news.example')
    expect(ports.allow).toHaveBeenCalledWith('news.example')
    await asked
  })

  it('start the script after the permission was given, so that nothing has to be reloaded', async () => {
    const ports = fakePorts()
    const popup = await opened(ports)
    await popup.allow(null)
    expect(ports.inject).toHaveBeenCalledOnce()
  })

  it('start nothing where the permission was refused', async () => {
    const ports = fakePorts({ allow: async () => false })
    const popup = await opened(ports)
    await popup.allow(null)
    expect(ports.inject).not.toHaveBeenCalled()
  })

  it('go through the mentions of the project and leave the others alone', async () => {
    const popup = await opened()
    popup.step(1)
    expect(popup.place.value?.key).toBe('0:c')
    popup.step(1)
    expect(popup.place.value?.key).toBe('0:a')
  })

  it('show a mention on the page, and say so when it is no longer there', async () => {
    const ports = fakePorts({ observe: async () => PAGE })
    const popup = await opened(ports)
    const placed = { ...mention('a', 'investment'), frameId: 0, key: '0:a' }
    await popup.show(placed)
    expect(ports.show).toHaveBeenCalledWith(placed)
    expect(popup.shown.value).toBe('shown')
    ports.show.mockResolvedValue(false)
    await popup.show(placed)
    expect(popup.shown.value).toBe('gone')
    popup.step(1)
    expect(popup.shown.value).toBeNull()
  })
})

describe('trouble', () => {
  it('with the tab is shown with the browser’s own sentence, and is over when the tab answers', async () => {
    const observe = vi.fn().mockRejectedValueOnce(new Error('No tab with id: 7')).mockResolvedValue(PAGE)
    const popup = await opened(fakePorts({ observe }))
    expect(popup.state.value).toEqual({ kind: 'failed', what: 'tab', detail: 'No tab with id: 7' })
    await popup.retry()
    expect(popup.state.value.kind).toBe('mentions')
  })

  it('with the corpus is shown, and the corpus asked again by the button', async () => {
    const contexts = vi.fn(fakePorts().contexts).mockRejectedValueOnce(new Error('DatabaseClosedError'))
    const popup = await opened(fakePorts({ observe: async () => PAGE, contexts }))
    expect(popup.state.value).toEqual({ kind: 'failed', what: 'corpus', detail: 'DatabaseClosedError' })
    await popup.retry()
    expect(popup.contexts.value.size).toBe(2)
  })

  it('with a button is shown', async () => {
    const inject = async () => {
      throw new Error('Frame with ID 0 is showing error page')
    }
    const popup = await opened(fakePorts({ inject }))
    await popup.inject()
    expect(popup.state.value).toEqual({
      kind: 'failed',
      what: 'action',
      detail: 'Frame with ID 0 is showing error page',
    })
  })
})
