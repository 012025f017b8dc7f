import { expect, test } from 'vitest'
import type { Tab } from '../../../lib/cli/browsers/lens'
import type { Here } from '../support/in-each-browser'
import { openBare } from './support'

const STYLE =
  '<style>::highlight(htl-mention) { background: teal } ::highlight(htl-current) { background: plum }</style>'

/** Paints each of the words, wherever it stands; the painter and the ranges by word are kept in the page. */
function paint(page: Tab, ...words: string[]): Promise<void> {
  return page.evaluate((all) => {
    const end = new AbortController()
    const painter = new libPage.Painter(() => {
      kept.stopped = (kept.stopped ?? 0) + 1
    }, end.signal)
    kept = { ...kept, end, painter, ranges: {} }
    for (const flow of libPage.gatherFlows(document)) {
      for (const word of all) {
        const start = flow.text.indexOf(word)
        if (start < 0) continue
        kept.ranges[word] = libPage.rangesOf(flow, start, start + word.length)
        painter.add(kept.ranges[word])
      }
    }
  }, words)
}

const texts = (page: Tab) =>
  page.marks().then((marks) => marks.map(({ highlight, text }) => `${highlight.slice(4)}: ${text}`))

export function painting(here: Here): void {
  test('painting, making current and ending write nothing to the page', async () => {
    const page = await openBare(here, `${STYLE}<p>a <b>ne</b><i>w</i> school and a road</p>`)
    const plain = await page.screenshot()
    await paint(page, 'new school', 'road')
    expect(await texts(page)).toEqual(['mention: ne', 'mention: w', 'mention:  school', 'mention: road'])
    const marked = await page.screenshot()
    expect(marked).not.toEqual(plain)

    await page.evaluate(() => kept.painter.setCurrent(kept.ranges.road))
    expect(await texts(page)).toEqual(['mention: ne', 'mention: w', 'mention:  school', 'current: road'])
    await page.evaluate(() => kept.painter.setCurrent(kept.ranges['new school']))
    expect((await texts(page)).filter((text) => text.startsWith('current'))).toHaveLength(3)
    await page.evaluate(() => kept.painter.setCurrent([]))
    expect(await page.screenshot()).toEqual(marked)

    await page.evaluate(() => kept.end.abort())
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0)
    expect(await page.screenshot()).toEqual(plain)
    expect(await page.evaluate(() => writes.length)).toBe(0)
  })

  test('words in a cell are painted where they stand, and nothing between the cells', async () => {
    const page = await openBare(
      here,
      `${STYLE}<table><tr><td> a road </td>\n<td><p>a <b>ne</b>w  school</p></td><td>a road</td></tr></table>`,
    )
    await paint(page, 'new school', 'school\ta')
    expect(await texts(page)).toEqual([
      'mention: ne',
      'mention: w ',
      'mention: school',
      'mention: school',
      'mention: a',
    ])
  })

  test('a removed node takes only its own piece of a mention along', async () => {
    const page = await openBare(here, `${STYLE}<p>new <b>sch</b>ool</p>`)
    await paint(page, 'new school')
    await page.evaluate(() => document.querySelector('b')?.remove())
    const others = await page.screenshot()
    await page.evaluate(() => kept.painter.remove(kept.ranges['new school']))
    expect(await page.screenshot()).not.toEqual(others)
  })

  test.each([
    ['the registry', () => CSS.highlights.clear()],
    ['our entry', () => void CSS.highlights.delete('htl-mention')],
    ['our ranges', () => CSS.highlights.get('htl-mention')?.clear()],
  ])(
    'a page that clears %s gets its marks back once, and is left alone the second time',
    async (_, clear) => {
      const page = await openBare(here, '<p>a new school and a road</p>')
      await paint(page, 'school')
      await page.evaluate(clear)
      expect(await page.evaluate(() => kept.painter.mayPaint())).toBe(true)
      expect(await texts(page)).toEqual(['mention: school'])
      await page.evaluate(clear)
      expect(await page.evaluate(() => kept.painter.mayPaint())).toBe(false)
      await page.evaluate(() => kept.painter.add(kept.ranges.school))
      expect(await texts(page)).toEqual([])
      expect(await page.evaluate(() => kept.stopped)).toBe(1)
    },
  )

  test('a painter whose names a newer one takes ends, and leaves the newer marks alone', async () => {
    const page = await openBare(here, '<p>a new school and a road</p>')
    await paint(page, 'school')
    await page.evaluate(() => {
      kept.older = kept.painter
    })
    await paint(page, 'road')
    expect(await page.evaluate(() => kept.older.mayPaint())).toBe(false)
    expect(await texts(page)).toEqual(['mention: road'])
    expect(await page.evaluate(() => [kept.stopped, kept.painter.mayPaint()])).toEqual([1, true])
  })
}
