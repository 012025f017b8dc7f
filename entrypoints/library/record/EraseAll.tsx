import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { ActionButton } from '../../../components/ActionButton'
import { saveExport } from './exports'
import type { KeptRecord } from './record'

/** Deletes everything, after asking once, with a copy offered first. It can be undone. */
export function EraseAll({ record }: { record: KeptRecord }) {
  const [asking, setAsking] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const kept = record.kept.value ?? []

  useLayoutEffect(() => {
    if (asking) place.current?.querySelector('button')?.focus()
  }, [asking])

  function cancel(): void {
    setAsking(false)
    requestAnimationFrame(() => place.current?.querySelector('button')?.focus())
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (!asking || event.key !== 'Escape') return
    event.preventDefault()
    cancel()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the buttons inside have the focus; this only hears their Esc
    <div class="erase" ref={place} onKeyDown={onKeyDown}>
      {asking ? (
        <fieldset>
          <legend>{i18n.t('record.eraseAsk', kept.length)}</legend>
          <ActionButton onClick={() => saveExport('json', kept)}>{i18n.t('record.exportFirst')}</ActionButton>
          <ActionButton onClick={() => record.erase()}>{i18n.t('record.eraseAll')}</ActionButton>
          <ActionButton onClick={cancel}>{i18n.t('record.cancel')}</ActionButton>
        </fieldset>
      ) : (
        <ActionButton onClick={() => setAsking(true)}>{i18n.t('record.erase')}</ActionButton>
      )}
    </div>
  )
}
