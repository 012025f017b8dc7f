import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type PageDateSources, readPageDate } from '../../../lib/compare/page-date'

const TODAY = '2026-11-24'
const NOTHING: PageDateSources = { metas: [], jsonLd: [], times: [], url: '', lines: [] }
const read = (page: Partial<PageDateSources>) => readPageDate({ ...NOTHING, ...page }, TODAY)

describe('a meta element names the day', () => {
  test.each([
    ['article:published_time', '2023-08-04T10:20:00+08:00'],
    ['og:published_time', '2023-08-04'],
    ['og:article:published_time', '2023-08-04 10:20'],
    ['og:release_date', '2023-08-04'],
    ['pubdate', '2023-08-04 10:20:31'],
    ['PubDate', '2023-08-04 10:20'],
    ['publishdate', '2023-08-04'],
    ['publish_date', '20230804'],
    ['firstpublishedtime', '2023-08-04-10:20:31'],
    ['weibo: article:create_at', '2023-08-04 10:20:31'],
    ['weibo:article:create_at', '2023-08-04 10:20:31'],
    ['bytedance:published_time', '2023-08-04T10:20:31+08:00'],
    ['datePublished', '2023年8月4日'],
    ['DC.date.issued', '2023/8/4'],
    ['publishtime', '1691115600'],
    ['publishtime', '1691115600000'],
  ])('%s: %s', (name, content) => {
    expect(read({ metas: [{ name, content }] })).toEqual({ date: '2023-08-04', from: 'meta' })
  })

  test('the day is the one in China', () => {
    const content = '2023-08-03T22:30:00Z'
    expect(read({ metas: [{ name: 'article:published_time', content }] })?.date).toBe('2023-08-04')
    const west = '2023-08-03T20:30:00-05:00'
    expect(read({ metas: [{ name: 'article:published_time', content: west }] })?.date).toBe('2023-08-04')
  })

  test('the surer name comes first, and a name whose content is none is passed over', () => {
    const metas = [
      { name: 'date', content: '2023-09-01' },
      { name: 'pubdate', content: '2023-08-04' },
      { name: 'article:published_time', content: 'tomorrow' },
    ]
    expect(read({ metas })?.date).toBe('2023-08-04')
  })

  test.each([
    ['article:modified_time', '2023-08-04'],
    ['og:updated_time', '2023-08-04'],
    ['lastmodified', '2023-08-04'],
    ['copyright', '2023-08-04'],
    ['viewport', 'width=20230804'],
    ['pubdate', '2023-02-30'],
    ['pubdate', '2023-13-01'],
    ['pubdate', '2027-01-01'],
    ['pubdate', '1970-01-01'],
    ['pubdate', '2023'],
    ['pubdate', ''],
  ])('%s: %s is no day of publication', (name, content) => {
    expect(read({ metas: [{ name, content }] })).toBeNull()
  })
})

describe('JSON-LD names the day', () => {
  test.each([
    ['an object', '{"@type":"NewsArticle","datePublished":"2023-08-04T10:20:00+08:00"}'],
    ['an array', '[{"@type":"Organization"},{"@type":"NewsArticle","datePublished":"2023-08-04"}]'],
    ['a graph', '{"@graph":[{"@type":"WebSite"},{"@type":"Article","datePublished":"2023-08-04"}]}'],
    [
      'an article in a page',
      '{"@type":"WebPage","mainEntity":{"@type":"Article","datePublished":"2023-08-04"}}',
    ],
    ['several types', '{"@type":["Article","NewsArticle"],"datePublished":"2023-08-04"}'],
    ['a trailing comma', '{"@type":"NewsArticle","datePublished":"2023-08-04",}'],
    ['a raw line break', '{"headline":"首行\n次行","datePublished": "2023-08-04"}'],
    ['cut off', '{"@type":"NewsArticle","datePublished":"2023-08-04","author":{'],
  ])('%s', (_, block) => {
    expect(read({ jsonLd: [block] })).toEqual({ date: '2023-08-04', from: 'json-ld' })
  })

  test('an article’s day comes before the web page’s', () => {
    const block =
      '[{"@type":"WebPage","datePublished":"2020-01-01"},{"@type":"NewsArticle","datePublished":"2023-08-04"}]'
    expect(read({ jsonLd: [block] })?.date).toBe('2023-08-04')
  })

  test.each([
    '{"@type":"NewsArticle","comment":[{"datePublished":"2023-08-04"}]}',
    '{"@type":"ItemList","itemListElement":[{"@type":"Article","datePublished":"2023-08-04"}]}',
    '{"@type":"NewsArticle","dateModified":"2023-08-04"}',
    '{"@type":"NewsArticle","datePublished":null}',
    '{"@type":"NewsArticle","datePublished":"2099-08-04"}',
    'null',
    '[]',
    '',
    '<!--',
  ])('%s has none', (block) => {
    expect(read({ jsonLd: [block] })).toBeNull()
  })

  test('another block is read where the first is no JSON', () => {
    const jsonLd = ['{{', '{"@type":"NewsArticle","datePublished":"2023-08-04"}']
    expect(read({ jsonLd })?.date).toBe('2023-08-04')
  })

  test('a block nested without end is left', () => {
    expect(
      read({ jsonLd: [`${'['.repeat(5000)}{"datePublished":"2023-08-04"}${']'.repeat(5000)}`] }),
    ).toBeNull()
  })
})

describe('a time element names the day', () => {
  test.each([
    ['2023-08-04T10:20', '三年前'],
    ['2023-08-04', ''],
    [null, '2023年8月4日 10:20'],
    ['', '2023-08-04'],
    ['10:20', '2023-08-04 10:20'],
  ])('%s / %s', (datetime, text) => {
    expect(read({ times: [{ datetime, text }] })).toEqual({ date: '2023-08-04', from: 'time' })
  })

  test('the first that is one', () => {
    const times = [
      { datetime: 'PT5M', text: '5分钟' },
      { datetime: '2023-08-04', text: '' },
      { datetime: '2023-08-09', text: '评论' },
    ]
    expect(read({ times })?.date).toBe('2023-08-04')
  })

  test('an update is none', () => {
    expect(read({ times: [{ datetime: '2023-08-04', text: '更新于8月4日' }] })).toBeNull()
  })
})

describe('a label in the text names the day', () => {
  test.each([
    '发布时间：2023-08-04 10:20',
    '发布时间: 2023年8月4日',
    '发布日期：2023.08.04',
    '发表时间：2023/8/4',
    '发布于 2023-08-04',
    '日期：2023-08-04',
    '时间：2023-08-04 10:20:31　来源：本网',
    '来源：乌海日报　发布时间：2023-08-04　浏览：1203次',
    '【发布时间】：2023-08-04',
    '发布时间：[2023-08-04]',
    '发布时间：２０２３年８月４日',
    '更新时间：2023-09-01 发布时间：2023-08-04',
    '发布时间：2023-08-04 更新时间：2023-09-01',
    'Published: 2023-08-04',
  ])('%s', (line) => {
    expect(read({ lines: ['标题', line] })).toEqual({ date: '2023-08-04', from: 'text' })
  })

  test('it may stand far below', () => {
    const lines = [...Array.from({ length: 60 }, () => '一段正文。'), '发布时间：2023-08-04']
    expect(read({ lines })?.date).toBe('2023-08-04')
  })

  test('it comes before a byline’s day', () => {
    expect(read({ lines: ['来源：本网 2023-08-01', '发布时间：2023-08-04'] })?.date).toBe('2023-08-04')
  })
})

describe('a byline near the top names the day', () => {
  test.each([
    '来源：乌海日报 2023-08-04',
    '2023-08-04 10:20 来源：乌海日报',
    '2023年8月4日 本报记者 周晓岚',
    '乌海日报　2023年8月4日',
    '乌海论坛 › 海勃湾生活 › 教育  2023-08-04 21:47',
    '(2023/8/4)',
    '（2023-08-04）',
    '2023-08-04',
    '三亚　2023年8月4日电',
    '台北・旅人小魚　2023/08/04',
    '内蒙古新闻网　23人评论　2023-08-04 08:00:12',
  ])('%s', (line) => {
    expect(read({ lines: ['标题', line, '正文。'] })).toEqual({ date: '2023-08-04', from: 'text' })
  })

  test('at the end, a notice’s signature does', () => {
    const lines = ['公告', '正文。', '海勃湾区人民政府办公室', '2023年8月4日']
    expect(read({ lines })).toEqual({ date: '2023-08-04', from: 'text' })
    expect(read({ lines: ['公告', '采购人：乌海市海勃湾产业园管理委员会　2023-08-04'] })?.date).toBe(
      '2023-08-04',
    )
  })
})

describe('these lines name no day of publication', () => {
  test.each([
    '更新时间：2023-08-04',
    '最后更新：2023-08-04 10:20',
    '最后修改于2023-08-04',
    '截止日期：2023-08-04',
    '有效期至：2023-08-04',
    '报名时间：2023-08-04',
    '活动时间：2023年8月4日',
    '成立日期：2023-08-04',
    '版权所有 © 2023-08-04',
    'Copyright 2023 海勃湾区人民政府',
    '蒙ICP备2023000804号',
    '今天是2023年8月4日 星期五',
    '2023年8月4日海勃湾区新闻发布会在行政中心召开，介绍上半年经济运行情况，共有二十家媒体参加',
    '2023年8月4日，新桥通车。',
    '发布时间：2023-02-30',
    '发布时间：2027-08-04',
    '区政府督查室  2023年8月',
    '电话：2023-0804',
    '2023年',
  ])('%s', (line) => {
    expect(read({ lines: ['标题', line, ...Array.from({ length: 5 }, () => '正文。')] })).toBeNull()
  })
})

describe('the address holds the day', () => {
  test.each([
    'https://example.com/2023-08/04/content_1.htm',
    'https://example.com/2023/08/04/1.html',
    'https://example.com/n2/2023/0804/c123-4567.html',
    'https://example.com/art/2023/8/4/art_12_345.html',
    'https://example.com/20230804/1.html',
    'https://example.com/202308/t20230804_123.html',
    'https://example.com/2023-08-04/doc-abc.shtml',
    'https://example.com/a/20230804102031.html',
  ])('%s', (url) => {
    expect(read({ url })).toEqual({ date: '2023-08-04', from: 'url' })
  })

  test.each([
    'https://example.com/202308/1.html',
    'https://example.com/20231304/1.html',
    'https://example.com/20230230/1.html',
    'https://example.com/20290804/1.html',
    'https://example.com/id/1202308041.html',
    'https://example.com/1.html?date=2023-08-04',
    'https://20230804.example.com/1.html',
    '',
  ])('%s has none', (url) => {
    expect(read({ url })).toBeNull()
  })
})

test('metadata comes first, then JSON-LD, time, text, and the address last', () => {
  const page: PageDateSources = {
    metas: [{ name: 'pubdate', content: '2023-08-01' }],
    jsonLd: ['{"datePublished":"2023-08-02"}'],
    times: [{ datetime: '2023-08-03', text: '' }],
    lines: ['发布时间：2023-08-04'],
    url: 'https://example.com/20230805/1.html',
  }
  expect(readPageDate(page, TODAY)).toEqual({ date: '2023-08-01', from: 'meta' })
  expect(readPageDate({ ...page, metas: [] }, TODAY)).toEqual({ date: '2023-08-02', from: 'json-ld' })
  expect(readPageDate({ ...page, metas: [], jsonLd: [] }, TODAY)).toEqual({
    date: '2023-08-03',
    from: 'time',
  })
  expect(read({ lines: page.lines, url: page.url })).toEqual({ date: '2023-08-04', from: 'text' })
  expect(read({ url: page.url })).toEqual({ date: '2023-08-05', from: 'url' })
})

test('a page of today is of today', () => {
  expect(read({ lines: [`发布时间：${TODAY}`] })?.date).toBe(TODAY)
})

test('whatever a page says, its day is real and not after today', () => {
  const piece = fc.constantFrom(
    '2023',
    '-',
    '/',
    '年',
    '月',
    '日',
    '08',
    '4',
    '31',
    '发布时间：',
    ' ',
    '来源',
    'T',
    'Z',
    '"',
  )
  const text = fc.array(piece, { maxLength: 16 }).map((pieces) => pieces.join(''))
  fc.assert(
    fc.property(text, text, (one, other) => {
      const page = {
        metas: [{ name: 'pubdate', content: one }],
        jsonLd: [`{"datePublished":"${other}"}`],
        times: [{ datetime: other, text: one }],
        url: `https://example.com/${one}/${other}`,
        lines: [one, other],
      }
      const found = readPageDate(page, '2023-08-15')
      if (found === null) return
      expect(new Date(found.date).toISOString().slice(0, 10)).toBe(found.date)
      expect(found.date <= '2023-08-15').toBe(true)
    }),
  )
})
