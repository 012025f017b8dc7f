import { i18n } from '#i18n'
import theme from '../../components/theme.css?inline'
import { language } from '../../lib/format/language'
import { createOwnHost } from '../../lib/page/own-host'
import css from './tell-changed.css?inline'

/** Beneath the card, which is one higher. */
const PLACE = { inset: '16px 16px auto auto', 'z-index': '2147483646' }

/** A quiet notice above the page: it no longer holds this sentence. Closed by its button or Esc. */
export function tellChanged(exact: string): void {
  const life = new AbortController()
  const { element: host, root } = createOwnHost(PLACE, [theme, css])
  const notice = element('section', { class: 'lens notice', lang: language() })
  // What is in a live region when it appears is not read out: the words come after it.
  const region = element('div', { role: 'status' })
  const close = element('button', { type: 'button', class: 'action' }, i18n.t('card.close'))
  notice.append(region, close)
  root.append(notice)
  document.documentElement.append(host)
  host.showPopover()
  requestAnimationFrame(() =>
    region.append(element('p', {}, i18n.t('keep.changed')), element('q', { lang: 'zh-CN' }, exact)),
  )

  const end = () => {
    life.abort()
    host.remove()
  }
  close.addEventListener('click', (event) => event.isTrusted && end(), { signal: life.signal })
  window.addEventListener('keydown', onKey, { capture: true, signal: life.signal })

  function onKey(event: KeyboardEvent): void {
    if (!event.isTrusted || event.key !== 'Escape' || event.isComposing) return
    // One Esc, one layer: a dialog of the page, or our card, stays open.
    event.preventDefault()
    event.stopImmediatePropagation()
    end()
  }
}

function element(name: string, attributes: Record<string, string>, text = ''): HTMLElement {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  made.textContent = text
  return made
}
