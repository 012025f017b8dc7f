import { describe, expect, it } from 'vitest'
import { keptAddress } from '../../../lib/record/kept-address'

describe('the address of a kept page', () => {
  it.each([
    ['https://news.example/a?id=7', 'https://news.example/a?id=7'],
    ['https://news.example/a#top', 'https://news.example/a'],
    ['https://news.example/a#:~:text=%E6%B8%85', 'https://news.example/a'],
    ['https://news.example/#/news/1', 'https://news.example/#/news/1'],
    ['https://news.example/#!news:~:text=a', 'https://news.example/#!news'],
    ['file:///home/reader/a.html#top', 'file:///home/reader/a.html'],
  ])('%s is known as %s', (url, known) => {
    expect(keptAddress(url)).toBe(known)
  })

  it.each(['about:srcdoc', 'blob:https://news.example/1', 'data:text/html,a', 'javascript:0', ''])(
    '%s is none',
    (url) => {
      expect(keptAddress(url)).toBeNull()
    },
  )
})
