import { expect, test } from 'vitest'
import type { Tab } from '../../../lib/cli/browsers/lens'
import { eventually } from '../../../lib/cli/browsers/view'
import { askReader } from '../support/ask-reader'
import { type Here, inEachBrowser } from '../support/in-each-browser'

const SENTENCES = [
  '海勃湾区清陶固态电池全产业链项目开工建设。',
  '海勃湾区完成九小跑道维修。',
  '海勃湾区林荫小学建设项目封顶。',
]

/** A page of ours that holds nothing, given text by a script as if it rendered itself. */
async function openLive(here: Here): Promise<Tab> {
  const page = await here.lens.open(`${here.site.origin}/english.html`)
  await render(page, SENTENCES)
  await page.untilMarks(3)
  return page
}

function render(page: Tab, sentences: string[]): Promise<void> {
  return page.evaluate((texts) => {
    document.body.replaceChildren(
      ...texts.map((text) => {
        const paragraph = document.createElement('p')
        paragraph.textContent = text
        return paragraph
      }),
    )
  }, sentences)
}

const listed = async (here: Here) => (await askReader(here.lens)).mentions
const projects = async (here: Here) => (await listed(here)).map(({ projectId }) => projectId).join()
const ids = async (here: Here) => (await listed(here)).map(({ id }) => id).join()

inEachBrowser((here) => {
  test('a mark whose text the page changes is gone before the next paint, the others stay', async () => {
    const page = await openLive(here)
    const atPaint = await page.evaluate(
      () =>
        new Promise<string[]>((resolve) => {
          const marks = () =>
            [...(CSS.highlights.get('htl-mention') ?? [])].map(
              ({ startContainer }) => startContainer.nodeValue ?? '',
            )
          requestAnimationFrame(() => {
            const text = document.querySelector('p')?.firstChild
            if (text) text.nodeValue = '天气很好。'
            // The observers' callbacks have run when this one of the same frame is called.
            new ResizeObserver(() => resolve(marks())).observe(document.body)
          })
        }),
    )
    expect(atPaint).toEqual(SENTENCES.slice(1))
  })

  test('a page that renders the same anew keeps its mentions, ids and all', async () => {
    const page = await openLive(here)
    const before = await ids(here)
    await render(page, SENTENCES)
    await page.untilMarks(3)
    expect(await ids(here)).toBe(before)
  })

  test('mentions are listed in the order of the page, wherever it puts new ones', async () => {
    const page = await openLive(here)
    await page.evaluate(() => {
      const [first, second] = document.querySelectorAll('p')
      second?.insertAdjacentHTML('beforebegin', '<p>海勃湾区滨河小学跑道维修完工。</p>')
      document.body.append(first as Node)
    })
    await eventually(async () => (await listed(here)).length === 4, 'the new mention')
    const texts = (await listed(here)).map(({ sentence }) => sentence)
    expect(texts).toEqual(['海勃湾区滨河小学跑道维修完工。', ...SENTENCES.slice(1), SENTENCES[0]])
  })

  test('another title may make the page another place, and everything is read again', async () => {
    const page = await openLive(here)
    await render(page, ['万达广场今天开业，顾客很多。', '海勃湾区林荫小学建设项目封顶。'])
    await eventually(
      async () => (await listed(here)).some(({ surface }) => surface.includes('林荫')),
      'a mark',
    )
    await page.evaluate(() => {
      document.title = '海勃湾区要闻'
    })
    await eventually(async () => (await projects(here)).includes('wanda'), 'the mention under the new title')
  })

  test('text that says later what place the page is about has the rest read again', async () => {
    const page = await here.lens.open(`${here.site.origin}/english.html`)
    // A menu's place is no place of the page's.
    await render(page, ['乌海', '今天', '清陶固态电池全产业链项目开工建设了。'])
    const isRead = () =>
      askReader(here.lens).then(
        ({ state }) => state === 'ready',
        () => false,
      )
    await eventually(isRead, 'the reader to be done')
    expect(await listed(here)).toEqual([])
    await page.evaluate(() => {
      ;(document.querySelectorAll('p')[1] as Element).textContent = '海勃湾区重点项目加快建设。'
    })
    await eventually(async () => (await projects(here)) === 'qingtao', 'the mention that it makes ours')
  })

  test('text behind a dialog that is open when the page is read is marked when the dialog closes', async () => {
    const page = await openLive(here)
    await page.evaluate(() => {
      const main = document.createElement('main')
      main.setAttribute('aria-hidden', 'true')
      main.innerHTML = '<p>海勃湾区滨河小学跑道维修。</p>'
      document.body.append(main, '海勃湾区的一号物流智慧公路港开门了。')
    })
    await page.untilMarks(4)
    expect(await projects(here)).not.toContain('track-bh')
    await page.evaluate(() => document.querySelector('main')?.removeAttribute('aria-hidden'))
    await eventually(async () => (await projects(here)).includes('track-bh'), 'the mention behind the dialog')
  })

  test('a shadow tree that is attached long after its host is read with what the page changes next', async () => {
    const page = await openLive(here)
    await page.evaluate(() => document.body.append(document.createElement('div')))
    await eventually(async () => (await askReader(here.lens)).state === 'ready', 'the reader to be done')
    await page.evaluate(() => {
      const root = document.querySelector('div')?.attachShadow({ mode: 'open' })
      if (root) root.innerHTML = '<p>海勃湾区滨河小学跑道维修。</p>'
      document.body.append(document.createElement('p'))
    })
    await page.untilMarks(4)
  })

  test('a name that runs over a custom element is one name', async () => {
    const page = await openLive(here)
    await page.evaluate(() =>
      document.body.insertAdjacentHTML('beforeend', '<p>海勃湾区滨<x-k>河小</x-k>学跑道维修。</p>'),
    )
    await eventually(async () => (await projects(here)).includes('track-bh'), 'the mention')
  })

  test('a part that is hidden loses its marks, and has them again when it is shown', async () => {
    const page = await openLive(here)
    const hide = (hidden: boolean) =>
      page.evaluate((is) => document.querySelector('p')?.toggleAttribute('hidden', is), hidden)
    await hide(true)
    await eventually(async () => (await listed(here)).length === 2, 'the mark to go')
    await hide(false)
    await page.untilMarks(3)
  })

  test('an open shadow tree is followed like the page itself', async () => {
    const page = await openLive(here)
    await page.evaluate(() => {
      const host = document.body.appendChild(document.createElement('x-card'))
      host.attachShadow({ mode: 'open' }).innerHTML = '<p>海勃湾区滨河小学跑道维修。</p>'
    })
    await page.untilMarks(4)
    await page.evaluate(() => {
      const paragraph = document.querySelector('x-card')?.shadowRoot?.querySelector('p')
      if (paragraph?.firstChild) paragraph.firstChild.nodeValue = '天气很好。'
    })
    await eventually(async () => (await listed(here)).length === 3, 'the mark to go')
    expect(await page.marks()).toHaveLength(3)
  })

  test('an element that is defined late is read when it is', async () => {
    const page = await openLive(here)
    await page.evaluate(() => {
      document.body.append(document.createElement('x-late'))
      class Late extends HTMLElement {
        connectedCallback() {
          this.attachShadow({ mode: 'open' }).innerHTML = '<p>海勃湾区滨河小学跑道维修。</p>'
        }
      }
      setTimeout(() => customElements.define('x-late', Late), 700)
    })
    expect((await page.untilMarks(4)).map(({ text }) => text).join()).toContain('滨河小学')
  })

  test('a table is marked cell by cell, and read again by the row', async () => {
    const page = await openLive(here)
    const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
    const marked = async () => (await page.marks()).slice(3).map(({ text }) => text)
    await page.evaluate(
      (rows) => document.body.insertAdjacentHTML('beforeend', `<table><tbody>${rows}</tbody></table>`),
      row('1', '<p><span>海勃湾区滨河小学跑道维修。</span></p>', '晴', '天气很好。') +
        row('2', '天气很好。', '天气很好。'),
    )
    await page.untilMarks(4)
    const [name] = await marked()
    expect(name).toContain('滨河小学')
    const [mention] = (await listed(here)).slice(3)
    expect(mention?.sentence.slice(mention.start, mention.end)).toBe(name)

    // A cell of the row is edited: the mark next to it stays, with its id.
    await page.evaluate(() => {
      ;(document.querySelector('td:last-child')?.firstChild as Text).data = '海勃湾区林荫小学建设项目封顶。'
    })
    await page.untilMarks(5)
    expect((await listed(here))[3]?.id).toBe(mention?.id)

    // The cell itself is edited, through its paragraph.
    await page.evaluate(() => {
      ;(document.querySelector('td span')?.firstChild as Text).data = '天气很好'
    })
    const sentence = async () => (await listed(here))[3]?.sentence
    const own = '海勃湾区林荫小学建设项目封顶。'
    await eventually(
      async () => (await sentence())?.endsWith(`天气很好\t晴\t${own}`) ?? false,
      'the edited row',
    )
    expect((await marked()).join()).toContain('林荫小学')

    // A cell that comes to hold more than a line stands alone, and is the row's again when it does not.
    await page.evaluate(() =>
      document.querySelector('td:last-child')?.insertAdjacentHTML('beforeend', '<p>好。</p>'),
    )
    await eventually(async () => (await sentence()) === own, 'the cell to stand alone')
    await page.evaluate(() => document.querySelector('td:last-child p')?.remove())
    await eventually(async () => (await sentence())?.includes('\t') ?? false, 'the row to be one again')

    await page.evaluate(
      (html) => document.querySelector('tr')?.insertAdjacentHTML('afterend', html),
      row('3', '海勃湾区滨河小学跑道维修。'),
    )
    await page.untilMarks(5)
    await page.evaluate(() => {
      const cell = document.querySelectorAll('tr')[2]?.insertCell(1)
      if (cell) cell.textContent = '海勃湾区完成九小跑道维修。'
    })
    await page.untilMarks(6)
    expect(await projects(here)).toBe('qingtao,track-9,linyin,linyin,track-bh,track-9')
    await page.evaluate(() => document.querySelector('tr')?.remove())
    await eventually(async () => (await listed(here)).length === 5, 'the mark to go with its row')
    expect(await page.marks()).toHaveLength(5)
  })

  test('text that is being edited is never marked', async () => {
    const page = await openLive(here)
    await page.evaluate(() => document.body.setAttribute('contenteditable', ''))
    await eventually(async () => (await listed(here)).length === 0, 'the marks to go')
    expect(await page.marks()).toEqual([])
  })

  test('a scout that is injected twice is one scout, and asks for one reader', async () => {
    const page = await openLive(here)
    const before = await page.marks()
    await here.lens.callApi(
      `chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => chrome.scripting.executeScript({
        target: { tabId: tab.id }, files: ['/scout.js'] }).then(() => true))`,
    )
    await page.evaluate(() =>
      document.body.insertAdjacentHTML('beforeend', '<p>海勃湾区滨河小学跑道维修。</p>'),
    )
    expect(await page.untilMarks(4)).toHaveLength(before.length + 1)
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(2)
  })

  test('a page cannot tell from its window that we are there', async () => {
    const page = await here.lens.open(`${here.site.origin}/english.html`)
    const heard = await page.evaluate(() => {
      const heard: string[] = []
      const names = new Set(Object.getOwnPropertyNames(window))
      window.addEventListener('message', () => heard.push('message'))
      document.body.insertAdjacentHTML('beforeend', '<p>海勃湾区林荫小学建设项目封顶。</p>')
      return new Promise<string[]>((resolve) => {
        const look = () => {
          if (!CSS.highlights.size) return requestAnimationFrame(look)
          return resolve([...heard, ...Object.getOwnPropertyNames(window).filter((name) => !names.has(name))])
        }
        look()
      })
    })
    expect(heard).toEqual([])
  })
})
