import { describe, expect, it } from 'vitest'
import { admit } from '../../../entrypoints/background/asker'

const own = { id: 'test-extension-id' }
const frame = {
  ...own,
  url: 'https://ads.example/frame',
  frameId: 7,
  documentId: 'd1',
  tab: { id: 3, url: 'https://news.example/1', title: '一条新闻', incognito: false },
}

describe('a sender', () => {
  it('in a frame of a tab is known by tab, frame and document', () => {
    expect(admit('resolve', frame)).toEqual({
      kind: 'frame',
      tabId: 3,
      frameId: 7,
      documentId: 'd1',
      tabTitle: '一条新闻',
      site: 'news.example',
      address: 'https://ads.example/frame',
      incognito: false,
    })
  })

  it('that the browser gives no document id for is known by its frame', () => {
    expect(admit('resolve', { ...frame, documentId: undefined }).documentId).toBeNull()
  })

  it('that is a page of ours may open the library, in a tab or not', () => {
    const url = 'chrome-extension://test-extension-id/popup.html'
    expect(admit('openLibrary', { ...own, url })).toEqual({ kind: 'page' })
    expect(admit('openLibrary', { ...frame, url })).toEqual({ kind: 'page' })
  })

  it('that is a page of ours does not pass for a frame', () => {
    const url = 'chrome-extension://test-extension-id/library.html'
    expect(() => admit('injectReader', { ...frame, url })).toThrow(
      'Message injectReader is not for a page to send',
    )
  })

  it('that is another extension is refused', () => {
    expect(() => admit('report', { ...frame, id: 'a-stranger' })).toThrow(
      'Expected a message of test-extension-id, found a-stranger',
    )
    expect(() => admit('report', { ...frame, id: undefined })).toThrow('found undefined')
  })

  it('whose address only begins like ours is no page of ours', () => {
    const url = 'chrome-extension://test-extension-id.example/library.html'
    expect(admit('openLibrary', { ...frame, url }).kind).toBe('frame')
  })

  it('is of the site of its tab, whatever the frame shows; a local file is of none', () => {
    const local = { ...frame, tab: { id: 3, url: 'file:///home/reader/page.html', incognito: false } }
    expect(admit('correct', frame).site).toBe('news.example')
    expect(admit('correct', local).site).toBe('')
  })

  it('in the top frame is at the address of its tab, where a page went without loading', () => {
    const top = { ...frame, frameId: 0, url: 'https://news.example/before' }
    expect(admit('keep', top).address).toBe('https://news.example/1')
  })

  it('in a frame without an address of its own is at that of its tab', () => {
    for (const url of ['about:srcdoc', 'blob:https://news.example/5', undefined])
      expect(admit('keep', { ...frame, url }).address).toBe('https://news.example/1')
  })

  it('that the browser does not call public is private', () => {
    expect(admit('correct', { ...frame, tab: { id: 3 } }).incognito).toBe(true)
  })

  it('that is neither page nor frame is refused', () => {
    expect(() => admit('openLibrary', own)).toThrow('a page of ours or from a frame of a tab, found neither')
  })
})
