import { beforeEach, describe, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing'
import { claimReader } from '../../../entrypoints/background/reader-claim'
import { showSettings } from '../../../entrypoints/background/show-settings'
import { takeReport } from '../../../entrypoints/background/take-report'
import { setOff, setOffForSite } from '../../../lib/store/settings'
import { asker, createFakeTabs } from './fake-tabs'

const NEWS = 'https://news.example/1'
const found = (...projectIds: string[]) => ({ projectIds, mentionCount: projectIds.length })
const session = () => fakeBrowser.storage.session.get(null)

let tabs: ReturnType<typeof createFakeTabs>

/** Shows a page in the tab whose frames all have a reader. */
async function read(tabId: number, frames: Record<number, string>) {
  tabs.show(tabId, NEWS, frames)
  await tabs.scripting.executeScript({ target: { tabId, allFrames: true }, func: claimReader })
}

const badge = () => tabs.action.setBadgeText.mock.lastCall

beforeEach(() => {
  fakeBrowser.reset()
  tabs = createFakeTabs()
})

describe('the reports of a tab', () => {
  it('are kept by frame, in memory only, and summed by project on the badge', async () => {
    await read(3, { 0: 'top', 7: 'child' })
    await takeReport(found('plant', 'school'), asker(3, 0, 'top'))
    await takeReport(found('school', 'park'), asker(3, 7, 'child'))
    expect(await session()).toEqual({
      'tab:3': {
        frames: {
          0: { projectIds: ['plant', 'school'], mentionCount: 2, documentId: 'top' },
          7: { projectIds: ['school', 'park'], mentionCount: 2, documentId: 'child' },
        },
      },
    })
    expect(await fakeBrowser.storage.local.get(null)).toEqual({})
    expect(badge()).toEqual([{ tabId: 3, text: '3' }])
  })

  it('are all kept when two frames report at the same moment', async () => {
    await read(3, { 0: 'top', 7: 'child' })
    await Promise.all([
      takeReport(found('plant'), asker(3, 0, 'top')),
      takeReport(found('park'), asker(3, 7, 'child')),
    ])
    expect(badge()).toEqual([{ tabId: 3, text: '2' }])
  })

  it('replace what the same frame had said', async () => {
    await read(3, { 0: 'top' })
    await takeReport(found('plant', 'school'), asker(3, 0, 'top'))
    await takeReport(found('park'), asker(3, 0, 'top'))
    expect(badge()).toEqual([{ tabId: 3, text: '1' }])
    await takeReport(found(), asker(3, 0, 'top'))
    expect(badge()).toEqual([{ tabId: 3, text: '' }])
    expect(await session()).toEqual({})
  })

  it('of the page before do not count on the next one', async () => {
    await read(3, { 0: 'old', 7: 'oldChild' })
    await takeReport(found('plant'), asker(3, 0, 'old'))
    await takeReport(found('park'), asker(3, 7, 'oldChild'))
    await read(3, { 0: 'new', 9: 'newChild' })
    await takeReport(found('school'), asker(3, 9, 'newChild'))
    expect(badge()).toEqual([{ tabId: 3, text: '1' }])
  })

  it('of closed tabs are dropped', async () => {
    await read(3, { 0: 'top' })
    await takeReport(found('plant'), asker(3, 0, 'top'))
    await fakeBrowser.storage.session.set({ 'top:3': {}, other: 1 })
    tabs.close(3)
    await read(4, { 0: 'another' })
    await takeReport(found('plant'), asker(4, 0, 'another'))
    expect(Object.keys(await session())).toEqual(['other', 'tab:4'])
  })

  it('of a tab that is closed meanwhile are no error', async () => {
    await expect(takeReport(found('plant'), asker(5, 0, 'gone'))).resolves.toBeUndefined()
    expect(tabs.action.setBadgeText).not.toHaveBeenCalled()
  })
})

describe('a turned switch', () => {
  it('shows at once on every tab that it concerns', async () => {
    await read(3, { 0: 'top' })
    await takeReport(found('plant'), asker(3, 0, 'top'))
    await setOffForSite('news.example', true)
    await showSettings()
    expect(tabs.action.setTitle.mock.calls.slice(-2)).toEqual([
      [{ title: 'badge_none' }],
      [{ tabId: 3, title: 'badge_offSite' }],
    ])
    await setOff(true)
    await showSettings()
    expect(tabs.action.setTitle.mock.calls.slice(-2)).toEqual([
      [{ title: 'badge_off' }],
      [{ tabId: 3, title: 'badge_off' }],
    ])
    expect(tabs.action.setIcon.mock.lastCall).toMatchObject([{ tabId: 3, path: { 16: '/icon/off-16.png' } }])
    await setOff(false)
    await setOffForSite('news.example', false)
    await showSettings()
    expect(badge()).toEqual([{ tabId: 3, text: '1' }])
  })

  it('does not bring back the count of a page that was left', async () => {
    await read(3, { 0: 'old' })
    await takeReport(found('plant'), asker(3, 0, 'old'))
    tabs.show(3, 'https://elsewhere.example/', { 0: 'new' })
    await showSettings()
    expect(badge()).toEqual([{ tabId: 3, text: '' }])
    tabs.refuse(3, 'Cannot access a chrome:// URL')
    await showSettings()
    expect(badge()).toEqual([{ tabId: 3, text: '' }])
  })
})

describe('a painting that fails', () => {
  it('is an error while the tab is there', async () => {
    await read(3, { 0: 'top' })
    tabs.action.setIcon.mockRejectedValueOnce(new Error('no such icon'))
    await expect(takeReport(found('plant'), asker(3, 0, 'top'))).rejects.toThrow('no such icon')
  })

  it('is none where the tab went meanwhile', async () => {
    await read(3, { 0: 'top' })
    tabs.action.setIcon.mockImplementationOnce(async () => {
      tabs.close(3)
      throw new Error('No tab with id: 3')
    })
    await expect(takeReport(found('plant'), asker(3, 0, 'top'))).resolves.toBeUndefined()
  })
})
