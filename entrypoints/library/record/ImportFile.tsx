import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { readKeptFile } from '../../../lib/record/import-json'
import type { ImportCounts } from '../../../lib/record/merge'
import { problemWords } from './problem-words'
import type { KeptRecord } from './record'

type Outcome =
  | { kind: 'read'; file: string; counts: ImportCounts }
  | { kind: 'refused'; file: string; why: string }

/** Reads an export in, whole or not at all, and says what came of it. */
export function ImportFile({ record }: { record: KeptRecord }) {
  const [outcome, setOutcome] = useState<Outcome | null>(null)

  async function take(input: HTMLInputElement): Promise<void> {
    const file = input.files?.[0]
    if (!file) return
    setOutcome(await takeIn(file, record))
    // The same file may be chosen again, mended: that is a change only where nothing is chosen.
    input.value = ''
  }

  return (
    <div class="import">
      <p class="quiet" id="import-hint">
        {i18n.t('record.importHint')}
      </p>
      <input
        type="file"
        accept=".json,application/json"
        aria-label={i18n.t('record.import')}
        aria-describedby="import-hint"
        onChange={(event) => take(event.currentTarget)}
      />
      <div role="status">
        {outcome?.kind === 'read' && (
          <p class="outcome">
            {i18n.t('record.importRead', [outcome.file])}
            {countWords(outcome.counts)}
          </p>
        )}
        {outcome?.kind === 'refused' && (
          <p class="problem">{i18n.t('record.importRefused', [outcome.file, outcome.why])}</p>
        )}
      </div>
    </div>
  )
}

async function takeIn(file: File, record: KeptRecord): Promise<Outcome> {
  try {
    const read = readKeptFile(await file.text())
    if (!read.ok) return { kind: 'refused', file: file.name, why: problemWords(read.problem) }
    return { kind: 'read', file: file.name, counts: await record.importEntries(read.entries) }
  } catch (error) {
    return { kind: 'refused', file: file.name, why: String(error) }
  }
}

function countWords({ added, known, conflicting }: ImportCounts): string {
  const counts = [
    i18n.t('record.importAdded', added),
    known > 0 && i18n.t('record.importKnown', known),
    conflicting > 0 && i18n.t('record.importConflicting', conflicting),
  ]
  return counts.filter(Boolean).join(i18n.t('record.importJoin')) + i18n.t('record.importEnd')
}
