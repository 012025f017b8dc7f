import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { parseHtml } from '../../../lib/cli/parse-html'
import { gatherFlows } from '../../../lib/page/gather'
import { DEMO_FOLDER } from '../support/demo-site'
import type { Here } from '../support/in-each-browser'
import { openBare } from './support'

/** Those that no script changes. */
const PAGES = readdirSync(DEMO_FOLDER)
  .filter((file) => file.endsWith('.html'))
  .map((file) => readFileSync(path.join(DEMO_FOLDER, file), 'utf8'))
  .filter((html) => !html.includes('<script'))

export function gathering(here: Here): void {
  test('every static demo page gives the same flows as in Node', async () => {
    const inNode = PAGES.map((html) => gatherFlows(parseHtml(html)).map(({ text }) => text))
    const page = await openBare(here, '')
    const inBrowser = await page.evaluate((pages) => {
      const parser = new DOMParser()
      return pages.map((html) =>
        libPage.gatherFlows(parser.parseFromString(html, 'text/html')).map(({ text }) => text),
      )
    }, PAGES)
    expect(inBrowser).toEqual(inNode)
    expect(inNode.flat().length).toBeGreaterThan(100)
  })

  test('open shadow trees are gathered in place, declared, attached and nested; closed ones are not', async () => {
    const page = await openBare(here, '<p>one</p><x-a>light</x-a><x-b></x-b><p>two</p>')
    const flows = await page.evaluate(() => {
      const attach = (host: Element | null | undefined, mode: ShadowRootMode, html: string) => {
        const root = (host as Element).attachShadow({ mode })
        root.innerHTML = html
        return root
      }
      const outer = attach(
        document.querySelector('x-a'),
        'open',
        '<h2>title</h2><x-c></x-c><slot>unused</slot>',
      )
      attach(outer.querySelector('x-c'), 'open', '<p>inner</p>')
      attach(document.querySelector('x-b'), 'closed', '<p>secret</p>')
      return libPage.gatherFlows(document).map(({ text }) => text)
    })
    expect(flows).toEqual(['one', 'title', 'inner', 'light', 'two'])
  })

  test('the cells of a row are one flow, wherever the table stands, but for what is laid out in them', async () => {
    const page = await openBare(
      here,
      `<table border="1"><caption>list</caption>
        <tr><th>name</th> <th><p><span>place</span></p></th><th>money</th></tr>
        <tr><td>one</td><td>&nbsp;</td><td hidden>secret</td><td>2<br>3</td></tr>
        <tr><td><a href="#">menu</a></td><td><p>an</p><p>article</p></td><td>more</td></tr></table><x-a></x-a>`,
    )
    const flows = await page.evaluate(() => {
      const root = document.querySelector('x-a')?.attachShadow({ mode: 'open' })
      if (root) root.innerHTML = '<table><tr><td>in</td><td><div>shadow</div></td></tr></table>'
      return libPage.gatherFlows(document).map(({ text }) => text)
    })
    expect(flows).toEqual([
      'list',
      'name\tplace\tmoney',
      'one\t2\n3',
      'menu',
      'an',
      'article',
      'more',
      'in\tshadow',
    ])
  })

  test('a row of thousands of cells is walked in steps, too', async () => {
    const page = await openBare(here, '')
    const { steps, flows } = await page.evaluate(() => {
      document.body.innerHTML = `<table><tr>${'<td>a <b>b</b></td> '.repeat(5_000)}</tr></table>`
      const walk = new libPage.FlowWalk(document)
      let steps = 1
      while (!walk.advance(200)) steps++
      return { steps, flows: walk.flows.map(({ text }) => text.split('\t').length) }
    })
    expect(flows).toEqual([5_000])
    expect(steps).toBeGreaterThan(90)
  })

  test('nodes can be sorted into the order of the flows, through nested shadow trees', async () => {
    const page = await openBare(here, '<p>1</p><x-a><i>5</i></x-a><div>6<b>7</b></div><x-b></x-b>')
    const { gathered, sorted } = await page.evaluate(() => {
      const attach = (host: Element | null | undefined, html: string) => {
        const root = (host as Element).attachShadow({ mode: 'open' })
        root.innerHTML = html
        return root
      }
      const outer = attach(document.querySelector('x-a'), '<p>2</p><x-c></x-c><p>4</p>')
      attach(outer.querySelector('x-c'), '<p>3</p>')
      attach(document.querySelector('x-b'), '<p>8</p>')
      const nodes = libPage.gatherFlows(document).flatMap(({ parts }) => parts.map(({ node }) => node))
      const text = (all: Text[]) => all.map(({ data }) => data).join('')
      return { gathered: text(nodes), sorted: text(nodes.toReversed().sort(libPage.compareInPage)) }
    })
    expect(gathered).toBe('12345678')
    expect(sorted).toBe('12345678')
  })

  test('text that a style sheet hides is told from text that is shown', async () => {
    const page = await openBare(
      here,
      `<style>.a { display: none } .b { visibility: hidden } .c { content-visibility: auto }</style>
      <p class="a">none</p><p class="b">hidden</p><p class="c">later</p><div class="a"><p>inside</p></div><p>shown</p>`,
    )
    const shown = await page.evaluate(() =>
      libPage
        .gatherFlows(document)
        .filter(libPage.isShown)
        .map(({ text }) => text),
    )
    expect(shown).toEqual(['later', 'shown'])
  })

  test('text that a style sheet hides is seen when it comes into view', async () => {
    const page = await openBare(
      here,
      '<style>.tab p { display: none }</style><div class="tab"><p>body</p></div>',
    )
    const seen = await page.evaluate(async () => {
      const [flow] = libPage.gatherFlows(document)
      const late = new Promise<string>((resolve) => {
        const viewers = new libPage.LateViewers(({ text }) => resolve(text), new AbortController().signal)
        if (flow) viewers.waitFor(flow)
      })
      // Two frames: the observer's first report says that it is not in view.
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
      document.querySelector('div')?.removeAttribute('class')
      return late
    })
    expect(seen).toBe('body')
  })

  test('a walk that the page pulls the ground from under says so', async () => {
    const page = await openBare(here, '<p>one</p><p id="x">two <b>three</b></p><p>four</p>')
    const torn = await page.evaluate(() => {
      const walk = new libPage.FlowWalk(document)
      while (!walk.flows.some(({ text }) => text === 'one')) walk.advance(1)
      walk.advance(2)
      document.querySelector('#x')?.remove()
      walk.advance(Number.POSITIVE_INFINITY)
      return walk.torn
    })
    expect(torn).toBe(true)
  })

  test('a document of 100,000 nodes is walked in steps that each fit a slice', async () => {
    const page = await openBare(here, '')
    const { steps, flows } = await page.evaluate(() => {
      document.body.innerHTML = '<p>a <b>b</b> c</p>'.repeat(20_000)
      const walk = new libPage.FlowWalk(document)
      let steps = 1
      while (!walk.advance(200)) steps++
      return { steps, flows: walk.flows.length }
    })
    expect(flows).toBe(20_000)
    expect(steps).toBeGreaterThan(400)
  })
}
