import { i18n } from '#i18n'
import { ActionButton } from './ActionButton'

export interface KeepButtonProps {
  /** Of a private window nothing is kept. */
  state: 'kept' | 'open' | 'private'
  onClick: (event: MouseEvent) => void
}

/** Puts a mention into the record, or takes it out again. */
export function KeepButton({ state, onClick }: KeepButtonProps) {
  return (
    <ActionButton
      pressed={state === 'kept'}
      disabled={state === 'private'}
      title={state === 'private' ? i18n.t('keep.private') : undefined}
      onClick={onClick}
    >
      {state === 'kept' ? i18n.t('keep.kept') : i18n.t('keep.keep')}
    </ActionButton>
  )
}
