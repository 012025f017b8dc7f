import { parseHTML } from 'linkedom'
import { expect, it } from 'vitest'
import { dateSources } from '../../../entrypoints/reader/date-sources'

const HEAD = `
  <meta charset="utf-8">
  <meta name="PubDate" content="2023-10-12 09:30">
  <meta property="article:published_time" content="2023-10-12T09:30:00+08:00">
  <script type="application/ld+json">{"datePublished":"2023-10-12"}</script>`

const ADDRESS = 'https://news.example/20231012/1.html'

function page(body = '', head = HEAD): Document {
  return parseHTML(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`).document
}

it('takes what a document says of its day, and the lines that a reader sees', () => {
  const { metas, jsonLd, times, lines, url } = dateSources(
    page('<time datetime="2023-10-12">昨天</time>'),
    ADDRESS,
    ['一条新闻'],
  )
  expect(metas).toEqual([
    { name: 'PubDate', content: '2023-10-12 09:30' },
    { name: 'article:published_time', content: '2023-10-12T09:30:00+08:00' },
  ])
  expect(jsonLd).toEqual(['{"datePublished":"2023-10-12"}'])
  expect(times).toEqual([{ datetime: '2023-10-12', text: '昨天' }])
  expect([lines, url]).toEqual([['一条新闻'], ADDRESS])
})

it('takes of a long page its top and its end, where a notice is signed', () => {
  const flows = Array.from({ length: 200 }, (_, i) => `第${i + 1}行`)
  const { lines } = dateSources(page(), ADDRESS, flows)
  expect(lines).toHaveLength(80)
  expect(lines.slice(75)).toEqual(['第76行', '第197行', '第198行', '第199行', '第200行'])
})

it('takes every line of a short one once', () => {
  const flows = Array.from({ length: 78 }, (_, i) => `第${i + 1}行`)
  expect(dateSources(page(), ADDRESS, flows).lines).toEqual(flows)
})

it('cuts what no day is written in', () => {
  const { lines, metas } = dateSources(page('', `<meta name="n" content="${'x'.repeat(900)}">`), ADDRESS, [
    '长'.repeat(900),
  ])
  expect([lines[0]?.length, metas[0]?.content.length]).toEqual([400, 400])
})
