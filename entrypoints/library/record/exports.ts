import { i18n } from '#i18n'
import { localDay } from '../../../lib/format/calendar'
import { exportCsv } from '../../../lib/record/export-csv'
import { exportJson } from '../../../lib/record/export-json'
import { exportMarkdown } from '../../../lib/record/export-markdown'
import type { KeptMention } from '../../../lib/record/model'
import { recordWords } from './record-words'
import { saveFile } from './save-file'

/** The forms in which the record can be taken away. */
export const FORMATS = ['json', 'csv', 'markdown'] as const
type Format = (typeof FORMATS)[number]

const FILES: Record<Format, { end: string; type: string; write: (entries: KeptMention[]) => string }> = {
  json: { end: 'json', type: 'application/json', write: (entries) => exportJson(entries, __CORPUS_HASH__) },
  csv: { end: 'csv', type: 'text/csv', write: (entries) => exportCsv(entries, recordWords()) },
  markdown: { end: 'md', type: 'text/markdown', write: (entries) => exportMarkdown(entries, recordWords()) },
}

/** Saves what is kept as a file of the day. */
export function saveExport(format: Format, entries: KeptMention[], now = new Date()): void {
  const { end, type, write } = FILES[format]
  saveFile(i18n.t('record.fileName', [localDay(now), end]), type, write(entries))
}
