import { describe, expect, it } from 'vitest'
import { Address } from '../../../entrypoints/reader/address'

function pageAt(url: string, title: string) {
  const page = { location: new URL(url), title }
  return { page, address: new Address(page as unknown as Document) }
}

describe('the address of a page', () => {
  it('has navigated when its path or query changed', () => {
    const { page, address } = pageAt('https://a.cn/one', '新闻')
    expect(address.look()).toBe('nothing')
    page.location = new URL('https://a.cn/one?page=2')
    expect(address.look()).toBe('navigated')
    expect(address.look()).toBe('nothing')
  })

  it('is the same after a change behind the #', () => {
    const { page, address } = pageAt('https://a.cn/one', '新闻')
    page.location = new URL('https://a.cn/one#comments')
    expect(address.look()).toBe('nothing')
  })

  it('is retitled when the words of its title changed, with the address or after it', () => {
    const { page, address } = pageAt('https://a.cn/one', '新闻')
    page.location = new URL('https://a.cn/two')
    page.title = '海勃湾区要闻'
    expect(address.look()).toBe('retitled')
    page.title = '乌海要闻'
    expect(address.look()).toBe('retitled')
  })

  it('is not retitled by a counter in the title', () => {
    const { page, address } = pageAt('https://a.cn/one', '新闻')
    page.title = '(3) 新闻'
    expect(address.look()).toBe('nothing')
  })

  it('stops listening to a title that blinks, until the page moves on', () => {
    const { page, address } = pageAt('https://a.cn/one', '新闻')
    const looks = Array.from({ length: 7 }, (_, i) => {
      page.title = i % 2 ? '新闻' : '新消息'
      return address.look()
    })
    expect(looks.filter((look) => look === 'retitled')).toHaveLength(5)
    page.location = new URL('https://a.cn/two')
    page.title = '要闻'
    expect(address.look()).toBe('retitled')
  })
})
