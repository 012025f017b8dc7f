import { i18n } from '#i18n'
import type { Library } from './library'

/** Searches as one types; the arrow down goes to the results, Esc clears and then leaves. */
export function SearchBox({ library }: { library: Library }) {
  function onKeyDown(event: KeyboardEvent & { currentTarget: HTMLInputElement }): void {
    // Enter and Esc also end an input method's composition, and are not meant for us then.
    if (event.isComposing) return
    if (event.key === 'ArrowDown') {
      event.preventDefault()
      document.querySelector<HTMLElement>('.side a[tabindex="0"]')?.focus()
    } else if (event.key === 'Escape') {
      event.preventDefault()
      if (library.query.value === '') event.currentTarget.blur()
      library.query.value = ''
    }
  }
  return (
    <search class="search">
      <input
        id="search"
        type="search"
        aria-label={i18n.t('library.searchLabel')}
        aria-keyshortcuts="/"
        placeholder={i18n.t('library.searchHint')}
        autocomplete="off"
        spellcheck={false}
        value={library.query.value}
        onInput={(event) => {
          library.query.value = event.currentTarget.value
          library.searching.value = true
        }}
        onFocus={() => {
          library.searching.value = true
        }}
        onKeyDown={onKeyDown}
      />
    </search>
  )
}
