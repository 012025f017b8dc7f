import { useEffect, useRef } from 'preact/hooks'
import { i18n } from '#i18n'
import { ActionButton } from '../../../components/ActionButton'
import { entryId } from './KeptEntry'
import type { KeptRecord } from './record'

/** What was taken out can be put back, until it is dismissed or something else is taken out. The keys go to it. */
export function UndoBar({ record }: { record: KeptRecord }) {
  const removal = record.removal.value
  const failure = record.failure.value
  const bar = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (removal) bar.current?.querySelector('button')?.focus({ preventScroll: true })
  }, [removal])

  async function undo(): Promise<void> {
    const [first] = removal?.entries ?? []
    await record.undo()
    if (first) focusWhenBack(record, first.id)
  }

  function dismiss(): void {
    record.removal.value = null
    record.failure.value = null
    document.getElementById('main')?.focus({ preventScroll: true })
  }

  if (!removal && failure === null) return null
  return (
    <div class="undo-bar" ref={bar}>
      {failure !== null && (
        <p class="problem" role="alert">
          {i18n.t('record.changeFailed', [failure])}
        </p>
      )}
      {removal && (
        <>
          <p role="status">{removalWords(removal)}</p>
          <ActionButton onClick={undo}>{i18n.t('record.undo')}</ActionButton>
        </>
      )}
      <ActionButton onClick={dismiss}>{i18n.t('record.dismiss')}</ActionButton>
    </div>
  )
}

function removalWords({ kind, entries }: NonNullable<KeptRecord['removal']['value']>): string {
  const [first] = entries
  return kind === 'one' && first
    ? i18n.t('record.removed', [first.projectName, first.page.title])
    : i18n.t('record.erased', entries.length)
}

/** The store tells of its change a moment later, and then the page is drawn; a page that has it not keeps the focus. */
function focusWhenBack({ kept }: KeptRecord, id: string): void {
  const stop = kept.subscribe((entries) => {
    if (!entries?.some((each) => each.id === id)) return
    requestAnimationFrame(() => {
      stop()
      const place = document.getElementById(entryId(id)) ?? document.getElementById('main')
      place?.focus()
    })
  })
}
