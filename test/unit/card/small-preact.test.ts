import { parseHTML } from 'linkedom'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { render } from '../../../lib/card/small-preact'
import { Fragment, jsx, type Props } from '../../../lib/card/small-preact/jsx-runtime'

let body: HTMLElement
beforeEach(() => {
  const { document } = parseHTML('<html><body></body></html>')
  globalThis.document = document
  body = document.body
})

const html = () => body.innerHTML
const find = (selector: string) => body.querySelector(selector) as HTMLElement

describe('what is rendered', () => {
  it('is elements, texts and numbers; what is null, false or absent leaves no trace', () => {
    render(jsx('p', { class: 'a', children: ['一', 2, null, false, undefined, jsx('b', {})] }), body)
    expect(html()).toBe('<p class="a">一2<b></b></p>')
  })

  it('is what components and fragments make of their props', () => {
    const Name = ({ name, children }: Props) => jsx('b', { children: [name, children] })
    render(jsx(Fragment, { children: [jsx(Name, { name: '甲', children: '乙' }), '丙'] }), body)
    expect(html()).toBe('<b>甲乙</b>丙')
  })

  it('has the attributes that say something: of those that are false only what is told of states', () => {
    render(
      jsx('button', { 'aria-pressed': false, disabled: false, title: undefined, 'data-pin': 'none' }),
      body,
    )
    expect(find('button').attributes).toHaveLength(2)
    expect(find('button').getAttribute('aria-pressed')).toBe('false')
    expect(find('button').getAttribute('data-pin')).toBe('none')
  })

  it('has custom properties without a style attribute that a page’s policy would refuse', () => {
    render(jsx('i', { style: { '--share': 0.5 } }), body)
    expect(find('i').style.getPropertyValue('--share')).toBe('0.5')
  })

  it('is SVG inside of one', () => {
    render(jsx('svg', { viewBox: '0 0 16 16', children: jsx('path', { d: 'm4 4' }) }), body)
    expect(find('path').namespaceURI).toBe('http://www.w3.org/2000/svg')
    expect(find('svg').getAttribute('viewBox')).toBe('0 0 16 16')
  })
})

describe('what is rendered again', () => {
  it('keeps its nodes, with other words, attributes and listeners', () => {
    const [first, second] = [vi.fn(), vi.fn()]
    const button = (text: string, title: string | undefined, onClick: () => void) =>
      jsx('button', { title, onClick, children: text })
    render(button('固定', '说明', first), body)
    const before = find('button')
    render(button('已固定', undefined, second), body)
    find('button').dispatchEvent(
      new (body.ownerDocument.defaultView as Window & typeof globalThis).Event('click'),
    )
    expect(find('button')).toBe(before)
    expect(html()).toBe('<button>已固定</button>')
    expect([first.mock.calls.length, second.mock.calls.length]).toEqual([0, 1])
  })

  it('puts what comes between its neighbours, and they stay', () => {
    const list = (isThere: boolean) => [jsx('a', {}), isThere && jsx('b', {}), jsx('i', {})]
    render(jsx('p', { children: list(false) }), body)
    const before = [find('a'), find('i')]
    render(jsx('p', { children: list(true) }), body)
    expect(html()).toBe('<p><a></a><b></b><i></i></p>')
    expect([find('a'), find('i')]).toEqual(before)
    render(jsx('p', { children: list(false) }), body)
    expect(html()).toBe('<p><a></a><i></i></p>')
  })

  it('is made anew under another key', () => {
    render(jsx('p', { children: '甲' }, 'a'), body)
    const before = find('p')
    render(jsx('p', { children: '乙' }, 'b'), body)
    expect(html()).toBe('<p>乙</p>')
    expect(find('p')).not.toBe(before)
  })

  it('leaves nothing where there is nothing any more', () => {
    render([jsx('p', {}), '一'], body)
    render(null, body)
    expect(html()).toBe('')
  })
})
