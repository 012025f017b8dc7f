import { beforeEach, describe, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing'
import {
  isOff,
  readSettings,
  type Settings,
  setOff,
  setOffForSite,
  watchSettings,
} from '../../../lib/store/settings'

const stored = () => fakeBrowser.storage.local.get(null)

beforeEach(() => fakeBrowser.reset())

describe('settings', () => {
  it('mark every page until the reader says otherwise', async () => {
    expect(await readSettings()).toEqual({ off: false, offSites: [] })
    expect(await stored()).toEqual({})
  })

  it('keep the switch for all pages and the switch for a site apart', async () => {
    await setOffForSite('News.Example', true)
    await setOff(true)
    expect(await readSettings()).toEqual({ off: true, offSites: ['news.example'] })
    await setOff(false)
    expect(await readSettings()).toEqual({ off: false, offSites: ['news.example'] })
    await setOffForSite('news.example', false)
    expect(await readSettings()).toEqual({ off: false, offSites: [] })
  })

  it('keep both of two changes made at the same moment', async () => {
    await Promise.all([setOffForSite('a.example', true), setOffForSite('b.example', true), setOff(true)])
    expect(await readSettings()).toEqual({ off: true, offSites: ['a.example', 'b.example'] })
  })

  it('list a site once, however often it is switched off', async () => {
    await setOffForSite('a.example', true)
    await setOffForSite('A.example', true)
    expect(await readSettings()).toEqual({ off: false, offSites: ['a.example'] })
  })

  it('refuse to switch off a page that has no site', async () => {
    await expect(setOffForSite('', true)).rejects.toThrow(
      'Expected the hostname of a site, found an empty one',
    )
    expect(await stored()).toEqual({})
  })

  it('keep what a newer version added', async () => {
    await fakeBrowser.storage.local.set({ settings: { off: false, offSites: [], theme: 'dark' } })
    await setOff(true)
    expect(await stored()).toEqual({ settings: { off: true, offSites: [], theme: 'dark' } })
  })
})

describe('settings that cannot be read', () => {
  const unreadable = { off: 'yes', offSites: ['kept.example'] }

  it.each([['yes'], [7], [[]], [unreadable], [{ off: true }], [{ off: true, offSites: [1] }]])(
    'read as the defaults and stay where they are: %j',
    async (value) => {
      await fakeBrowser.storage.local.set({ settings: value })
      expect(await readSettings()).toEqual({ off: false, offSites: [] })
      expect(await stored()).toEqual({ settings: value })
    },
  )

  it('are put aside, not lost, when the reader changes a switch', async () => {
    await fakeBrowser.storage.local.set({ settings: unreadable, 'settings:unreadable': ['an older one'] })
    await setOff(true)
    expect(await stored()).toEqual({
      settings: { off: true, offSites: [] },
      'settings:unreadable': ['an older one', unreadable],
    })
  })

  it('keep their place when the change cannot be written', async () => {
    await fakeBrowser.storage.local.set({ settings: unreadable })
    const set = fakeBrowser.storage.local.set
    fakeBrowser.storage.local.set = () => Promise.reject(new Error('disk full'))
    try {
      await expect(setOff(true)).rejects.toThrow('disk full')
    } finally {
      fakeBrowser.storage.local.set = set
    }
    expect(await stored()).toEqual({ settings: unreadable })
    await setOff(true)
    expect(await readSettings()).toEqual({ off: true, offSites: [] })
  })
})

describe('watching the settings', () => {
  it('tells every change of them, and of nothing else, until it is ended', async () => {
    const heard: Settings[] = []
    const end = watchSettings((settings) => heard.push(settings))
    await setOff(true)
    await fakeBrowser.storage.local.set({ filter: 'something else' })
    await fakeBrowser.storage.local.remove('settings')
    end()
    await setOff(true)
    expect(heard).toEqual([
      { off: true, offSites: [] },
      { off: false, offSites: [] },
    ])
  })
})

describe('a page', () => {
  it('stays unmarked where its site or everything is switched off', () => {
    const settings: Settings = { off: false, offSites: ['news.example'] }
    expect(isOff(settings, 'NEWS.example')).toBe(true)
    expect(isOff(settings, 'www.news.example')).toBe(false)
    expect(isOff(settings, '')).toBe(false)
    expect(isOff({ ...settings, off: true }, '')).toBe(true)
  })
})
