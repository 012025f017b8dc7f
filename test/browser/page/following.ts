import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Tab } from '../../../lib/cli/browsers/lens'
import type { Here } from '../support/in-each-browser'
import { openBare } from './support'

const BODY = `<main id="main"><p id="a">one <b id="b">two</b></p><p id="c">three</p></main>
<div id="d">four<a id="e"><div id="f">five</div></a></div>
<textarea id="t">six</textarea><details id="g"><summary>seven</summary>eight</details>`

/** What a follower hears of an action, and what it says has to be gathered again. */
function follow(page: Tab, action: () => void): Promise<{ touched: string[]; blocks: string[] }> {
  return page.evaluate(
    (source) =>
      new Promise<{ touched: string[]; blocks: string[] }>((resolve) => {
        const end = new AbortController()
        const touched: string[] = []
        const follower = new libPage.Follower(
          document,
          {
            touched: (texts, removed) => {
              touched.push(...[...texts].map((node) => (node as Text).data), ...(removed ? ['removed'] : []))
            },
            changed: () => {
              end.abort()
              const blocks = [...follower.take()].map(
                ([block, reach]) => `${reach} ${(block as Element).id || block.nodeName}`,
              )
              resolve({ touched, blocks })
            },
          },
          end.signal,
        )
        for (const root of kept.roots ?? []) follower.observe(root)
        // biome-ignore lint/security/noGlobalEval: an action has to arrive as source.
        globalThis.eval(`(${source})()`)
      }),
    `${action}`,
  )
}

type Tree = string | { tag: string; hidden: boolean; children: Tree[] }

const text = fc.constantFrom('one', 'two', ' ', '。', 'long '.repeat(20))
const { row, cell, content } = fc.letrec<Record<'row' | 'cell' | 'content', Tree>>((tie) => {
  const element = (children: 'row' | 'cell' | 'content', ...tags: string[]) =>
    fc.record({
      tag: fc.constantFrom(...tags),
      hidden: fc.integer({ min: 0, max: 9 }).map((n) => n === 9),
      children: fc.array(tie(children), { maxLength: 3 }),
    })
  return {
    row: element('cell', 'tr'),
    cell: element('content', 'td', 'th'),
    content: fc.oneof(
      { maxDepth: 5, withCrossShrink: true },
      text,
      fc.constant('<br>'),
      element('content', 'p', 'p', 'div', 'div', 'span', 'ul'),
      element('row', 'table'),
    ),
  }
})
/** Somewhere on the page: of what there is to change the `where`-th, or so. */
const change = fc.record({
  kind: fc.constantFrom('edit', 'remove', 'insert', 'toggle'),
  where: fc.nat(99),
  at: fc.nat(4),
  text,
  tree: fc.oneof(row, cell, content),
})
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never

/** The flows after each burst of changes: kept as the reader keeps them, and those of the whole page. */
function keepFlows(
  page: Tab,
  trees: Tree[],
  bursts: Change[][],
): Promise<Record<'kept' | 'whole', string[]>[]> {
  return page.evaluate(
    async (trees, bursts) => {
      const build = (source: Tree): Node => {
        if (source === '<br>') return document.createElement('br')
        if (typeof source === 'string') return document.createTextNode(source)
        const element = document.createElement(source.tag)
        element.hidden = source.hidden
        element.append(...source.children.map(build))
        return element
      }
      const apply = ({ kind, where, at, text, tree }: Change) => {
        const elements = [document.body, ...document.body.querySelectorAll<HTMLElement>(':not(br)')]
        const nodes = elements.flatMap((element) => [...element.childNodes])
        const texts = nodes.filter((node) => node instanceof Text)
        const element = elements[where % elements.length] ?? document.body
        if (kind === 'insert') element.insertBefore(build(tree), element.childNodes[at] ?? null)
        else if (kind === 'toggle') element.hidden = element !== document.body && !element.hidden
        else if (kind === 'edit' && texts.length > 0) (texts[where % texts.length] as Text).data = text
        else if (kind === 'remove') (nodes[where % nodes.length] as ChildNode | undefined)?.remove()
      }
      document.body.replaceChildren(...trees.map(build))
      const end = new AbortController()
      const follower = new libPage.Follower(document, { touched() {}, changed() {} }, end.signal)
      let flows = libPage.gatherFlows(document)
      const states = []
      for (const burst of bursts) {
        burst.forEach(apply)
        await new Promise((resolve) => setTimeout(resolve))
        flows = flows.filter(({ parts }) => parts[0]?.node.isConnected)
        for (const [block, reach] of follower.take()) {
          flows = flows.filter((flow) =>
            reach === 'own' ? flow.block !== block : !block.contains(flow.block),
          )
          flows.push(...libPage.gatherFlows(block, reach))
        }
        const texts = (all: typeof flows) => all.map(({ text }) => text).sort()
        states.push({ kept: texts(flows), whole: texts(libPage.gatherFlows(document)) })
      }
      end.abort()
      return states
    },
    trees,
    bursts,
  )
}

export function following(here: Here): void {
  test('only the blocks that a change lies in are gathered again', async () => {
    const page = await openBare(here, BODY)
    const cases: [() => void, string[]][] = [
      // The text of a paragraph, through an inline element.
      [() => document.getElementById('b')?.firstChild?.replaceWith('zwei'), ['own a']],
      [() => (document.getElementById('c') as Element).append('!'), ['own c']],
      // New blocks are gathered whole, their parent for the text around them.
      [
        () => document.getElementById('main')?.insertAdjacentHTML('beforeend', '<ul id="u"><li>x</ul>'),
        ['own main', 'all u'],
      ],
      // New inline text belongs to the block around it.
      [() => document.getElementById('a')?.append(document.createElement('i')), ['own a']],
      // An inline element that holds blocks has that block gathered whole.
      [() => document.getElementById('d')?.insertAdjacentHTML('beforeend', '<a><p>x</p></a>'), ['all d']],
      [() => document.getElementById('f')?.remove(), ['own d']],
      [() => document.getElementById('g')?.toggleAttribute('open'), ['own BODY', 'all g']],
      [() => document.getElementById('c')?.toggleAttribute('hidden'), ['own main', 'all c']],
    ]
    for (const [action, blocks] of cases) expect((await follow(page, action)).blocks).toEqual(blocks)
  })

  test('what is gathered after any changes of tables and text is what the whole page gives', async () => {
    const page = await openBare(here, '')
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { maxLength: 3 }),
        fc.array(fc.array(change, { maxLength: 3 }), { maxLength: 8 }),
        async (trees, bursts) => {
          for (const { kept, whole } of await keepFlows(page, trees, bursts)) expect(kept).toEqual(whole)
        },
      ),
      { numRuns: 200 },
    )
  })

  test('touched text is told at once, before the page paints', async () => {
    const page = await openBare(here, BODY)
    const order = await page.evaluate(
      () =>
        new Promise<string[]>((resolve) => {
          const order: string[] = []
          const end = new AbortController()
          const heard = {
            touched: (texts: ReadonlySet<Node>) =>
              order.push(...[...texts].map((text) => (text as Text).data)),
            changed: () => order.push('changed'),
          }
          new libPage.Follower(document, heard, end.signal)
          requestAnimationFrame(() => {
            order.push('frame')
            // What a page writes in its frame callbacks is painted in this very frame.
            const text = document.getElementById('c')?.firstChild
            if (text) text.nodeValue = 'new'
            requestAnimationFrame(() => {
              order.push('next frame')
              end.abort()
              resolve(order)
            })
          })
        }),
    )
    expect(order).toEqual(['frame', 'new', 'changed', 'next frame'])
  })

  test('a removal is told, and what was removed need not be gathered', async () => {
    const page = await openBare(here, BODY)
    expect(await follow(page, () => document.getElementById('main')?.remove())).toEqual({
      touched: ['removed'],
      blocks: ['own BODY'],
    })
  })

  test('of styles only those that hide or show count, so that animations cost nothing', async () => {
    const page = await openBare(here, BODY)
    const animate = await follow(page, () => {
      const paragraph = document.getElementById('c') as HTMLElement
      paragraph.style.transform = 'scale(2)'
      paragraph.style.opacity = '0.5'
    })
    expect(animate.blocks).toEqual([])
    const hide = await follow(page, () => {
      ;(document.getElementById('c') as HTMLElement).style.display = 'none'
    })
    expect(hide.blocks).toEqual(['own main', 'all c'])
  })

  test('text that a dialog hid from assistive technology is read when it is given back', async () => {
    const page = await openBare(here, BODY)
    const hide = await follow(page, () =>
      document.getElementById('main')?.setAttribute('aria-hidden', 'true'),
    )
    expect(hide.blocks).toEqual([])
    const show = await follow(page, () => document.getElementById('main')?.removeAttribute('aria-hidden'))
    expect(show.blocks).toEqual(['own BODY', 'all main'])
    const never = await follow(page, () =>
      document.getElementById('main')?.setAttribute('aria-hidden', 'false'),
    )
    expect(never.blocks).toEqual([])
  })

  test('what is never read is not followed: form fields, scripts', async () => {
    const page = await openBare(here, BODY)
    const { blocks } = await follow(page, () => {
      const field = document.getElementById('t') as HTMLTextAreaElement
      ;(field.firstChild as Text).data = 'typed'
      document.getElementById('main')?.append(document.createElement('script'))
    })
    expect(blocks).toEqual(['own main'])
  })

  test('a part of a part that is gathered whole is not gathered twice, across shadow roots', async () => {
    const page = await openBare(here, BODY)
    await page.evaluate(() => {
      const root = document.getElementById('d')?.attachShadow({ mode: 'open' })
      if (root) root.innerHTML = '<p id="s">in the shadow</p>'
      kept.roots = [root]
    })
    const inside = await follow(page, () => {
      const root = document.getElementById('d')?.shadowRoot
      ;(root?.getElementById('s')?.firstChild as Text).data = 'changed'
    })
    expect(inside).toEqual({ touched: ['changed'], blocks: ['own s'] })
    const both = await follow(page, () => {
      const host = document.getElementById('d')
      ;(host?.shadowRoot?.getElementById('s')?.firstChild as Text).data = 'again'
      host?.toggleAttribute('hidden')
    })
    expect(both.blocks).toEqual(['own BODY', 'all d'])
  })

  test('a flood of changes is one look at the whole page', async () => {
    const page = await openBare(here, BODY)
    const { blocks } = await follow(page, () => {
      const main = document.getElementById('main')
      for (let i = 0; i < 3_000; i++) main?.append(document.createElement('p'))
    })
    expect(blocks).toEqual(['all #document'])
  })
}
