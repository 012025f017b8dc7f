import { readFileSync } from 'node:fs'
import { generateChromeMessages, parseMessagesText } from '@wxt-dev/i18n/build'
import { fakeBrowser } from 'wxt/testing'

export const LOCALES = ['zh_CN', 'en'] as const
export type Locale = (typeof LOCALES)[number]

/** Makes the browser speak a language of ours, with the messages that the build would give it. */
export function speak(locale: Locale): void {
  const messages = messagesOf(locale)
  fakeBrowser.i18n.getMessage = (key: string, substitutions?: string | string[]) => {
    const values = [substitutions ?? []].flat()
    return (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, index) => values[index - 1] ?? '')
  }
}

export function messagesOf(locale: Locale) {
  return generateChromeMessages(parseMessagesText(readFileSync(`locales/${locale}.yml`, 'utf8'), 'YAML'))
}
