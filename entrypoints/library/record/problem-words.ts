import { i18n } from '#i18n'
import { messageKey } from '../../../lib/format/message-key'
import type { FileProblem } from '../../../lib/record/import-json'

/** Which entry and what of it, why, and what stands there. */
export function problemWords({ code, path, found }: FileProblem): string {
  const why = i18n.t(`record.problem.${messageKey(code)}`)
  const where = placeWords(path)
  const words = where ? i18n.t('record.problemAt', [where, why]) : why
  return found ? i18n.t('record.problemFound', [words, found]) : words
}

/** `entries[3].page.url` is the fourth entry's page.url; `12:7` a line and a column. */
function placeWords(path: string): string | null {
  const entry = /^entries\[(\d+)\]\.?(.*)$/.exec(path)
  if (entry) {
    const number = Number(entry[1]) + 1
    return entry[2] ? i18n.t('record.entryField', [number, entry[2]]) : i18n.t('record.entryWhole', [number])
  }
  const line = /^(\d+):(\d+)$/.exec(path)
  if (line) return i18n.t('record.lineColumn', [line[1] ?? '', line[2] ?? ''])
  return path === '' ? null : path
}
