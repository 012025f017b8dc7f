import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { isPageAddress } from '../../../lib/record/page-address'
import { textFragmentAddress, withoutDirective } from '../../../lib/record/text-fragment'

const PAGE = 'https://news.example/a?id=1'

/** The terms of a directive, as a browser reads them. */
function termsOf(address: string | null): string[] {
  const [, directive = ''] = (address ?? '').split(':~:text=')
  return directive.split(',').map(decodeURIComponent)
}

describe('the address of a sentence', () => {
  it('carries its words as a text fragment', () => {
    expect(textFragmentAddress(PAGE, '开工了。')).toBe(
      'https://news.example/a?id=1#:~:text=%E5%BC%80%E5%B7%A5%E4%BA%86%E3%80%82',
    )
  })

  it('encodes what means something in a directive', () => {
    expect(textFragmentAddress(PAGE, 'a-b, c & d%')).toBe(`${PAGE}#:~:text=a%2Db%2C%20c%20%26%20d%25`)
  })

  it('leaves a fragment of the page itself in its place', () => {
    expect(textFragmentAddress(`${PAGE}#/read/5`, 'a')).toBe(`${PAGE}#/read/5:~:text=a`)
    expect(textFragmentAddress(`${PAGE}#`, 'a')).toBe(`${PAGE}#:~:text=a`)
  })

  it('takes the place of an earlier directive', () => {
    expect(textFragmentAddress(`${PAGE}#:~:text=b`, 'a')).toBe(`${PAGE}#:~:text=a`)
    expect(textFragmentAddress(`${PAGE}#top:~:text=b`, 'a')).toBe(`${PAGE}#top:~:text=a`)
  })

  it('names beginning and end of a long sentence, cut at the edges of words', () => {
    const long =
      '截至8月底，海勃湾区87个重点项目已开工74个，开工率为85.1%，完成投资353.2亿元，占年度计划投资的62.1%，其中工业项目完成投资200亿元。'
    expect(termsOf(textFragmentAddress(PAGE, long))).toEqual([
      '截至8月底，海勃湾区',
      '其中工业项目完成投资200亿元。',
    ])
  })

  it('lengthens the end where its words stand in the sentence before too', () => {
    const twice = `${'甲'.repeat(30)}，完成投资共计二十余亿元，${'乙'.repeat(20)}，完成投资共计二十余亿元`
    expect(termsOf(textFragmentAddress(PAGE, twice))).toEqual([
      `${'甲'.repeat(30)}，`,
      `${'乙'.repeat(20)}，完成投资共计二十余亿元`,
    ])
  })

  it('parts a short sentence that a line break may divide', () => {
    expect(termsOf(textFragmentAddress(PAGE, '清陶项目\n开工建设了'))).toEqual(['清陶项目', '开工建设了'])
  })

  it('holds the whole of a long sentence that nothing divides', () => {
    expect(termsOf(textFragmentAddress(PAGE, '甲'.repeat(80)))).toEqual(['甲'.repeat(80)])
  })

  it('is that of the page where there are no words', () => {
    expect(textFragmentAddress(PAGE, ' \n')).toBe(PAGE)
  })

  it('is that of a file on the machine too', () => {
    expect(textFragmentAddress('file:///home/reader/a.html', 'a')).toBe(
      'file:///home/reader/a.html#:~:text=a',
    )
  })

  it.each([
    'javascript:alert(1)',
    'data:text/html,a',
    'blob:https://news.example/1',
    'about:blank',
    'chrome-extension://abc/library.html',
    'java\nscript:alert(1)',
    ' https://news.example/',
    'https://news.example/\u202etxt',
    '//news.example/a',
    'https://',
    '',
  ])('%j is none', (url) => {
    expect(isPageAddress(url)).toBe(false)
    expect(textFragmentAddress(url, 'a')).toBeNull()
  })
})

test('an address without its directive is what it was', () => {
  expect(withoutDirective(PAGE)).toBe(PAGE)
  expect(withoutDirective(`${PAGE}#top`)).toBe(`${PAGE}#top`)
  expect(withoutDirective(`${PAGE}#:~:text=a`)).toBe(PAGE)
  expect(withoutDirective(`${PAGE}#top:~:text=a`)).toBe(`${PAGE}#top`)
  expect(withoutDirective('https://news.example/:~:text=a')).toBe('https://news.example/:~:text=a')
})

test('whatever is quoted, the directive decodes to it, whole or at beginning and end', () => {
  const words = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({
      unit: fc.constantFrom('甲', '乙', '，', '-', ',', '&', '1', 'a', ' ', '\n', '。'),
      maxLength: 200,
    }),
  )
  fc.assert(
    fc.property(words, (exact) => {
      const squeezed = exact
        .replace(/\p{Cs}/gu, ' ')
        .replace(/\s+/gu, ' ')
        .trim()
      fc.pre(squeezed !== '')
      const address = textFragmentAddress(PAGE, exact)
      expect(isPageAddress(address ?? '')).toBe(true)
      expect(address?.slice(PAGE.length)).toMatch(/^#:~:text=[^-,&\s]+(,[^-,&\s]+)?$/)
      const terms = termsOf(address)
      const [first, last = ''] = terms
      if (terms.length === 1) expect(first).toBe(squeezed)
      expect(squeezed.startsWith(first ?? '')).toBe(true)
      expect(squeezed.endsWith(last)).toBe(true)
      expect((first + last).length).toBeLessThanOrEqual(squeezed.length)
    }),
  )
})
