import { useRef, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { ActionButton } from '../../../components/ActionButton'
import { citation } from '../../../lib/record/citation'
import type { KeptMention } from '../../../lib/record/model'
import { recordWords } from './record-words'

type State = 'idle' | 'copied' | 'by-hand'

/** Puts the entry on the clipboard as one would cite it. Where the browser will not, the reader can copy it by hand. */
export function CopyCitation({ entry }: { entry: KeptMention }) {
  const [state, setState] = useState<State>('idle')
  const field = useRef<HTMLTextAreaElement>(null)

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(citation(entry, recordWords()))
      setState('copied')
    } catch {
      setState('by-hand')
      requestAnimationFrame(() => field.current?.select())
    }
  }

  return (
    <>
      <ActionButton onClick={copy}>{i18n.t('record.copy')}</ActionButton>
      <span class="quiet" role="status">
        {state === 'copied' && i18n.t('record.copied')}
      </span>
      {state === 'by-hand' && (
        <label class="by-hand">
          {i18n.t('record.copyByHand')}
          <textarea
            ref={field}
            readOnly
            rows={4}
            value={citation(entry, recordWords())}
            onBlur={() => setState('idle')}
          />
        </label>
      )}
    </>
  )
}
