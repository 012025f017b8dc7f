import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { eventually } from '../../../lib/cli/browsers/view'
import type { FrameMentions, ListedMention } from '../../../lib/messages/protocol'
import { askReader } from '../support/ask-reader'
import { type Here, inEachBrowser } from '../support/in-each-browser'

const EXPECTED: Record<string, string[]> = parse(readFileSync('test/demo/expected.yml', 'utf8'))
const WITH_MENTIONS = Object.entries(EXPECTED).filter(([, mentions]) => mentions.length > 0)

inEachBrowser((here) => {
  test.each(WITH_MENTIONS)('%s is marked as test/demo/expected.yml says', async (file, expected) => {
    const page = await here.lens.open(`${here.site.origin}/${file}`)
    const { mentions } = await readyReader(here)
    expect(mentions.map((mention, at) => asExpected(mention, expected[at]))).toEqual(expected)
    // A name that is split over elements is painted in pieces.
    const painted = (await page.marks()).map(({ text }) => text).join('')
    expect(squeeze(painted)).toBe(squeeze(mentions.map(({ surface }) => surface).join('')))
  })

  test('the page itself is left as it was, but for one host element', async () => {
    const page = await here.lens.open(`${here.site.origin}/news.html`)
    await page.untilMarks(12)
    const { own, added } = await page.evaluate(async () => {
      const source = await (await fetch(location.href)).text()
      const before = new DOMParser().parseFromString(source, 'text/html').documentElement
      const after = document.documentElement.cloneNode(true) as HTMLElement
      const guests = [...after.querySelectorAll('[popover]')]
      for (const guest of guests) guest.remove()
      return { own: [before.outerHTML.trim(), after.outerHTML.trim()], added: guests.length }
    })
    expect(own[1]).toBe(own[0])
    expect(added).toBeLessThanOrEqual(1)
  })

  test('a page that renders late is marked, and a text node set anew is marked anew', async () => {
    const page = await here.lens.open(`${here.site.origin}/late.html`)
    await page.untilMarks(2)
    expect(await projectsOn(here)).toEqual(['south-city', 'shanty-2'])
    await page.evaluate(() => document.dispatchEvent(new Event('update-status')))
    await eventually(async () => (await projectsOn(here)).join() === 'linyin,shanty-2', 'the new mark')
    expect((await page.marks())[0]?.text).toContain('林荫小学')
  })

  test('an endless feed is marked as it grows', async () => {
    const page = await here.lens.open(`${here.site.origin}/scroll.html`)
    const order = ['jiulong', 'yilin', 'wine-hall', 'cdc', 'grape-museum']
    for (let count = 1; count <= order.length; count += 1) {
      await page.scrollBy(2_000)
      await page.untilMarks(count)
    }
    expect(await projectsOn(here)).toEqual(order)
  })

  test('a single-page application is marked view by view, without a load', async () => {
    const page = await here.lens.open(`${here.site.origin}/single-page.html`)
    await page.click('nav a:nth-child(1)')
    await eventually(async () => (await projectsOn(here)).join() === 'road-port', 'the first view')
    await page.click('nav a:nth-child(2)')
    await eventually(async () => (await projectsOn(here)).join() === 'marathon', 'the second view')
    await page.click('nav a:nth-child(3)')
    await page.until(() => [...CSS.highlights.values()].every((highlight) => highlight.size === 0))
    await eventually(async () => (await here.lens.badgeText()) === '', 'no badge')
  })

  test('open shadow roots are read, closed ones are left alone', async () => {
    const page = await here.lens.open(`${here.site.origin}/shadow.html`)
    expect((await page.untilMarks()).map(({ text }) => text)).toEqual(['九龙国际广场'])
    expect(await projectsOn(here)).toEqual(['jiulong'])
  })
})

function readyReader(here: Here): Promise<FrameMentions> {
  return eventually(async () => {
    const frame = await askReader(here.lens)
    return frame.state === 'ready' && frame.mentions.length > 0 && frame
  }, 'the reader to be done')
}

async function projectsOn(here: Here): Promise<string[]> {
  return (await askReader(here.lens)).mentions.map(({ projectId }) => projectId)
}

/** The expected line where the mention fulfils it, else the mention itself as such a line. */
function asExpected({ targetIds, surface }: ListedMention, expected = ''): string {
  const [id = '', words = ''] = expected.split(' ')
  const covers = squeeze(surface).includes(words) && surface.length <= words.length * 2 + 6
  return targetIds.includes(id) && covers ? expected : `${targetIds[0]} ${squeeze(surface)}`
}

/** Without spaces, line breaks and invisible characters. */
function squeeze(text: string): string {
  return text.replace(/[\s\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
}
