import type { PageClaim } from '../compare/claims/page-claim'
import type { KeptMention } from './model'
import { percent, signed, stretchOf } from './relation'
import { COLUMNS, type Column, type RecordWords } from './words'

/**
 * All that is kept as a table for spreadsheets: RFC 4180, UTF-8 with a byte order mark (without it Excel
 * misreads Chinese), every cell in quotes; one row for each claim of a mention, or one for a mention without.
 */
export function exportCsv(entries: readonly KeptMention[], words: RecordWords): string {
  const rows = entries.flatMap((entry) => {
    const claims = entry.claims.length > 0 ? entry.claims : [null]
    return claims.map((claim) => {
      const cells = cellsOf(entry, claim, words)
      return COLUMNS.map((column) => cells[column])
    })
  })
  const table = [COLUMNS.map((column) => words.column[column]), ...rows]
  return `\ufeff${table.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`
}

function cellsOf(entry: KeptMention, claim: PageClaim | null, words: RecordWords): Record<Column, string> {
  const targets = claim ? entry.targets.filter(({ id }) => id === claim.targetId) : entry.targets
  const ofTargets = (read: (target: KeptMention['targets'][number]) => string) =>
    [...new Set(targets.map(read))].join('\n')
  return {
    project: entry.projectName,
    target: ofTargets(({ exact }) => exact),
    document: ofTargets(({ documentTitle }) => documentTitle),
    section: ofTargets(({ section }) => section),
    deadline: ofTargets(({ deadline }) => (deadline ? stretchOf(deadline) : '')),
    promised: claim?.promised ?? '',
    reported: claim?.reported ?? '',
    relation: claim ? words.outcome[claim.outcome] : '',
    reason: claim?.reason ? words.reason[claim.reason] : '',
    period: claim?.period ? stretchOf(claim.period) : '',
    done: claim?.schedule ? percent(claim.schedule.done) : '',
    elapsed: claim?.schedule ? percent(claim.schedule.elapsed) : '',
    points: claim?.schedule ? signed(claim.schedule.points) : '',
    sentence: claim?.sentence ?? entry.quote.exact,
    marked: entry.surface,
    title: entry.page.title,
    address: entry.page.url,
    date: entry.page.date ?? '',
    note: entry.note,
    keptAt: entry.keptAt,
    editedAt: entry.editedAt ?? '',
    visitedAt: entry.visit?.at ?? '',
    visit: entry.visit ? words.visit[entry.visit.found] : '',
    id: entry.id,
  }
}

/**
 * A spreadsheet runs what begins so, also behind blanks and in full width; an apostrophe makes a text of it
 * (https://owasp.org/www-community/attacks/CSV_Injection).
 */
const FORMULA = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/

function cell(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text
  return `"${harmless.replaceAll('"', '""')}"`
}
