import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing'
import { injectReader } from '../../../entrypoints/background/inject-reader'
import { publishFilter } from '../../../entrypoints/background/publish-filter'
import { asker, createFakeTabs } from './fake-tabs'

vi.mock('../../../entrypoints/background/publish-filter', () => ({ publishFilter: vi.fn() }))

const READER = ['/assets/highlights.css', '/reader.js']
let tabs: ReturnType<typeof createFakeTabs>

beforeEach(() => {
  fakeBrowser.reset()
  vi.mocked(publishFilter).mockReset()
  tabs = createFakeTabs()
})

describe('the reader', () => {
  it('comes into the document that asked, and into no other frame of the tab', async () => {
    const shown = tabs.show(3, 'https://news.example/1', { 0: 'top', 7: 'child' })
    await injectReader(asker(3, 7, 'child'))
    expect(shown.map(({ files }) => files)).toEqual([[], READER])
  })

  it('comes once, however often and however close together the document asks', async () => {
    const shown = tabs.show(3, 'https://news.example/1', { 0: 'top' })
    await Promise.all([injectReader(asker(3, 0, 'top')), injectReader(asker(3, 0, 'top'))])
    await injectReader(asker(3, 0, 'top'))
    expect(shown.map(({ files }) => files)).toEqual([READER])
  })

  it('comes again into the next document of the same frame', async () => {
    tabs.show(3, 'https://news.example/1', { 0: 'first' })
    await injectReader(asker(3, 0, 'first'))
    const shown = tabs.show(3, 'https://news.example/2', { 0: 'second' })
    await injectReader(asker(3, 0, 'second'))
    expect(shown.map(({ files }) => files)).toEqual([READER])
  })

  it('does not come into a page that the asking one has made way for', async () => {
    const shown = tabs.show(3, 'https://bank.example/', { 0: 'second' })
    await injectReader(asker(3, 0, 'first'))
    expect(shown.map(({ files }) => files)).toEqual([[]])
  })

  it('comes into the frame where the browser does not tell documents apart', async () => {
    const shown = tabs.show(3, 'https://news.example/1', { 0: 'top', 7: 'child' })
    await injectReader(asker(3, 7, null))
    expect(shown.map(({ files }) => files)).toEqual([[], READER])
  })

  it('may be asked for again where it could not be put in', async () => {
    const [shown] = tabs.show(3, 'https://news.example/1', { 0: 'top' })
    tabs.fail('/reader.js', 'Could not load file')
    await expect(injectReader(asker(3, 0, 'top'))).rejects.toThrow('Could not load file')
    tabs.heal()
    await injectReader(asker(3, 0, 'top'))
    expect(shown?.files).toEqual(['/assets/highlights.css', ...READER])
  })

  it('waits for the filter that it reads by', async () => {
    const [shown] = tabs.show(3, 'https://news.example/1', { 0: 'top' })
    vi.mocked(publishFilter).mockRejectedValueOnce(new Error('disk full'))
    await expect(injectReader(asker(3, 0, 'top'))).rejects.toThrow('disk full')
    expect(shown?.files).toEqual([])
  })
})
