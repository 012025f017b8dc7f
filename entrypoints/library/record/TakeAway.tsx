import { i18n } from '#i18n'
import { ActionButton } from '../../../components/ActionButton'
import { EraseAll } from './EraseAll'
import { FORMATS, saveExport } from './exports'
import { ImportFile } from './ImportFile'
import type { KeptRecord } from './record'

/** The record as files: saved, read in, and all of it deleted. */
export function TakeAway({ record }: { record: KeptRecord }) {
  const kept = record.kept.value ?? []
  return (
    <section class="take-away">
      {kept.length > 0 && (
        <>
          <h3>{i18n.t('record.export')}</h3>
          <ul class="formats">
            {FORMATS.map((format) => (
              <li key={format} class="format">
                <ActionButton onClick={() => saveExport(format, kept)}>
                  {i18n.t(`record.format.${format}`)}
                </ActionButton>
                <span class="quiet">{i18n.t(`record.formatIs.${format}`)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{i18n.t('record.import')}</h3>
      <ImportFile record={record} />
      {kept.length > 0 && <EraseAll record={record} />}
      <p class="quiet">{i18n.t('record.stays')}</p>
    </section>
  )
}
