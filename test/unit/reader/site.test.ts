import { describe, expect, it } from 'vitest'
import { siteOf } from '../../../entrypoints/reader/site'

/** As much of a window as is looked at; `top` null stands for one of another origin. */
function frame(url: string, around: { top?: string; ancestors?: string[]; referrer?: string }): Window {
  const self = {
    location: { hostname: new URL(url).hostname, ancestorOrigins: around.ancestors },
    document: { referrer: around.referrer ?? '' },
    get top(): object {
      if (around.top === undefined) return self
      if (around.top !== 'other origin') return { location: { hostname: new URL(around.top).hostname } }
      return {
        get location(): never {
          throw new DOMException('Blocked a frame', 'SecurityError')
        },
      }
    },
  }
  return self as unknown as Window
}

describe('the site that a switch is for', () => {
  it("is the page's own host in the top frame", () => {
    expect(siteOf(frame('https://www.paper.cn/a', {}))).toBe('www.paper.cn')
  })

  it('is the host of the outermost page in a frame, where the browser tells', () => {
    const ancestors = ['https://middle.cn', 'https://www.paper.cn']
    expect(siteOf(frame('https://ads.cn/', { top: 'other origin', ancestors }))).toBe('www.paper.cn')
  })

  it('is read off the top page where it has the same origin', () => {
    expect(siteOf(frame('https://www.paper.cn/frame', { top: 'https://www.paper.cn/' }))).toBe('www.paper.cn')
  })

  it('is that of the referrer in a frame of another origin', () => {
    const around = { top: 'other origin', referrer: 'https://www.paper.cn/' }
    expect(siteOf(frame('https://ads.cn/', around))).toBe('www.paper.cn')
    expect(siteOf(frame('https://ads.cn/', { top: 'other origin' }))).toBe('')
  })
})
