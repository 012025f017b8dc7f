import { readFileSync } from 'node:fs'
import { generateChromeMessages, parseMessagesText } from '@wxt-dev/i18n/build'
import { parseHTML } from 'linkedom'
import { render } from 'preact'
import { fakeBrowser } from 'wxt/testing'
import { App } from '../../../entrypoints/popup/App'
import { createPopup } from '../../../entrypoints/popup/popup'
import type { Ports } from '../../../entrypoints/popup/ports'

export type Locale = 'zh_CN' | 'en'

const LOCALES = { zh_CN: messagesOf('zh_CN'), en: messagesOf('en') }

/** Long after the corpus's year, so that what is shown does not change with the day of the test. */
const TODAY = new Date(2026, 10, 24)

/** The popup as the reader sees it, opened on the tab that `ports` tell of. */
export async function openPopup(locale: Locale, ports: Ports) {
  speak(locale)
  const { document, Event } = parseHTML('<html><body></body></html>')
  globalThis.document = document
  const popup = createPopup(ports)
  await popup.refresh()
  popup.dispose()
  render(<App popup={popup} today={TODAY} />, document.body)
  const find = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)]
  return {
    popup,
    find,
    /** The visible words of an element, spaces run together. */
    text: (selector: string) => find(selector).map((element) => words(element.textContent)),
    /** Sends an event to the element that listens: linkedom calls an ancestor's listener with the wrong `this`. */
    fire(element: HTMLElement | undefined, type: string, fields: object = {}) {
      if (!element) throw new Error(`expected an element to send '${type}' to, found none`)
      element.dispatchEvent(Object.assign(new Event(type, { bubbles: true, cancelable: true }), fields))
    },
  }
}

const words = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim()

/** Makes the browser speak a language of ours, with the messages that the build would give it. */
function speak(locale: Locale): void {
  const messages = LOCALES[locale]
  fakeBrowser.i18n.getMessage = (key: string, substitutions?: string | string[]) => {
    const values = [substitutions ?? []].flat()
    return (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, index) => values[index - 1] ?? '')
  }
}

function messagesOf(locale: Locale) {
  return generateChromeMessages(parseMessagesText(readFileSync(`locales/${locale}.yml`, 'utf8'), 'YAML'))
}
