import { expect, test } from 'vitest'
import type { Tab } from '../../../lib/cli/browsers/lens'
import type { Here } from '../support/in-each-browser'
import { openBare } from './support'

/** Starts a watch for "needle"; how often it was found, and what was looked at, is kept in the page. */
function watch(page: Tab): Promise<void> {
  return page.evaluate(() => {
    kept.found = 0
    kept.looked = []
    kept.end = new AbortController()
    const isWanted = (text: string) => {
      kept.looked.push(text)
      return /nee\s*dle/.test(text)
    }
    libPage.watchText(document, isWanted, () => kept.found++, kept.end)
  })
}

const isFound = (page: Tab) => page.until(() => kept.found === 1)

/** Adds text that a second watch waits for: when it has found it, the first has had its chance too. */
function addForAnother(page: Tab, text: string): Promise<void> {
  return page.evaluate(
    (added) =>
      new Promise<void>((resolve) => {
        const other = (found: string) => found.includes('other')
        libPage.watchText(document, other, resolve, new AbortController())
        document.body.append(added, 'other')
      }),
    text,
  )
}

export function watching(here: Here): void {
  test('text that is there is found at once, split over elements too', async () => {
    const page = await openBare(here, '<p>a <b>nee</b>dle</p>')
    await watch(page)
    expect(await page.evaluate(() => kept.found)).toBe(1)
  })

  test('text that the page adds later is found once, wherever it is added', async () => {
    const page = await openBare(here, '<p>hay<b>nee</b></p>')
    await watch(page)
    await page.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<p>more hay</p>')
      document.querySelector('p')?.append('dle')
    })
    await isFound(page)
    await addForAnother(page, 'needle')
    expect(await page.evaluate(() => kept.found)).toBe(1)
  })

  test('only what is new is looked at', async () => {
    const page = await openBare(here, '<p>hay</p>')
    await watch(page)
    await page.evaluate(() => {
      kept.looked = []
      document.body.insertAdjacentHTML('beforeend', '<p>more hay</p>')
    })
    await page.until(() => kept.looked.length > 0)
    expect(await page.evaluate(() => kept.looked)).toEqual(['more hay'])
  })

  test('text that is changed in place is found with what stands around it', async () => {
    const page = await openBare(here, '<p>nee<!-- -->hay</p>')
    await watch(page)
    await page.evaluate(() => {
      ;(document.querySelector('p')?.lastChild as Text).data = 'dle'
    })
    await isFound(page)
  })

  test('open shadow trees are found: there already, added, and changed', async () => {
    for (const when of ['before', 'added', 'changed'] as const) {
      const page = await openBare(here, '<p>hay</p><x-a></x-a>')
      const attach = (text: string) =>
        page.evaluate((shadowText) => {
          let host = document.querySelector('x-a') as Element
          if (shadowText !== 'hay' && kept.end) {
            host = document.createElement('x-b')
            document.body.append(host)
          }
          const root = host.attachShadow({ mode: 'open' })
          root.innerHTML = `<p>${shadowText}</p>`
        }, text)
      if (when === 'before') await attach('needle')
      if (when === 'changed') await attach('hay')
      await watch(page)
      if (when === 'added') await attach('needle')
      if (when === 'changed') {
        await page.until(() => kept.looked.includes('hay'))
        await page.evaluate(() => {
          ;(document.querySelector('x-a')?.shadowRoot?.querySelector('p')?.firstChild as Text).data = 'needle'
        })
      }
      await isFound(page)
    }
  })

  test('words that only a script or a form field holds are not found', async () => {
    const unread = '<script>needle</script><select><option>needle</select>'
    const page = await openBare(here, `<p>hay</p>${unread}`)
    await watch(page)
    await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), unread)
    await addForAnother(page, 'hay')
    expect(await page.evaluate(() => kept.found)).toBe(0)
    await addForAnother(page, 'needle')
    await isFound(page)
  })

  test('a shadow tree that is attached long after its host is found with what the page changes next', async () => {
    const page = await openBare(here, '<p>hay</p><div id="host"></div>')
    await watch(page)
    await addForAnother(page, 'hay')
    await attachShadow(page)
    await page.evaluate(() => document.body.append('more hay'))
    await isFound(page)
  })

  test('or when somebody comes back to the page', async () => {
    const page = await openBare(here, '<p>hay</p><div id="host"></div>')
    await watch(page)
    await addForAnother(page, 'hay')
    await attachShadow(page)
    await page.evaluate(() => window.dispatchEvent(new Event('focus')))
    await isFound(page)
  })

  test('a watch that ended finds nothing', async () => {
    const page = await openBare(here, '<p>hay</p>')
    await watch(page)
    await page.evaluate(() => kept.end.abort())
    await addForAnother(page, 'needle')
    expect(await page.evaluate(() => kept.found)).toBe(0)
  })
}

/** Gives #host, which is in the page already, a shadow tree that holds the word. */
async function attachShadow(page: Tab): Promise<void> {
  await page.evaluate(() => {
    const root = document.getElementById('host')?.attachShadow({ mode: 'open' })
    if (root) root.innerHTML = '<p>needle</p>'
  })
}
