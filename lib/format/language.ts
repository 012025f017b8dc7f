import { i18n } from '#i18n'

/** BCP 47 tag of the language that our own words are shown in: what `lang` says, also where the page's differs. */
export function language(): string {
  return i18n.t('card.language')
}

export function inChinese(): boolean {
  return language().startsWith('zh')
}
