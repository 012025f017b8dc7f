import { beforeEach, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing'
import { refreshOpenTabs } from '../../../entrypoints/background/refresh-open-tabs'
import { createFakeTabs } from './fake-tabs'

beforeEach(() => fakeBrowser.reset())

const manifestWith = (js: string[]) =>
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ content_scripts: [{ js }] }) })

it('puts the scouts into every frame of every open tab, and says which tabs it could not enter', async () => {
  manifestWith(['scout.js'])
  const tabs = createFakeTabs()
  const shown = [
    ...tabs.show(1, 'https://a.example/', { 0: 'a', 5: 'a5' }),
    ...tabs.show(2, 'chrome://settings', { 0: 'b' }),
    ...tabs.show(3, 'https://c.example/', { 0: 'c' }),
  ]
  tabs.refuse(2, 'Cannot access a chrome:// URL')
  expect(await refreshOpenTabs()).toEqual([{ tabId: 2, reason: 'Cannot access a chrome:// URL' }])
  expect(shown.map(({ documentId, files }) => [documentId, files])).toEqual([
    ['a', ['scout.js']],
    ['a5', ['scout.js']],
    ['b', []],
    ['c', ['scout.js']],
  ])
})
