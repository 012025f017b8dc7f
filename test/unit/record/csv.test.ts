import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { exportCsv } from '../../../lib/record/export-csv'
import type { KeptMention } from '../../../lib/record/model'
import { COLUMNS, type Column } from '../../../lib/record/words'
import { anyKepts } from './arbitrary'
import { keptMention } from './kept-mention'
import { WORDS } from './words'

/** RFC 4180, read character by character and apart from what writes it. */
function parseCsv(table: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let quoted = false
  for (let i = table.startsWith('\ufeff') ? 1 : 0; i < table.length; i++) {
    const char = table[i]
    if (quoted && char === '"' && table[i + 1] === '"') cell += table[i++]
    else if (char === '"') quoted = !quoted
    else if (quoted) cell += char
    else if (char === ',') row.push(cell)
    else if (char === '\r' && table[++i] === '\n') rows.push([...row, cell])
    else throw new Error(`Unexpected ${JSON.stringify(char)} outside of quotes`)
    if (!quoted && char === ',') cell = ''
    if (!quoted && char === '\r') [row, cell] = [[], '']
  }
  if (quoted || cell !== '' || row.length > 0) throw new Error('Expected CRLF at the end')
  return rows
}

/** The rows below the header, by column. */
function rowsOf(entries: readonly KeptMention[]): Record<Column, string>[] {
  const [, ...rows] = parseCsv(exportCsv(entries, WORDS))
  return rows.map(
    (row) => Object.fromEntries(COLUMNS.map((column, at) => [column, row[at]])) as Record<Column, string>,
  )
}

const [reached] = keptMention().claims
if (!reached) throw new Error('Expected a claim')

describe('the table', () => {
  it('begins with a byte order mark and the columns’ names', () => {
    expect(exportCsv([], WORDS)).toBe(
      '\ufeff"项目","目标","文献","章节","期限","承诺","本页","关系","原因","时间","已完成","时间已过","序时进度差",' +
        '"句子","标出的词","标题","网址","日期","备注","留存时间","修改时间","上次打开","打开时","编号"\r\n',
    )
  })

  it('has what was promised, what was said and what lies between them in a row', () => {
    expect(
      rowsOf([keptMention({ note: '已看过', visit: { at: '2026-11-25T07:00:00.000Z', found: 'changed' } })]),
    ).toEqual([
      {
        project: '清陶固态电池项目',
        target: '清陶固态电池项目开工建设',
        document: '新的一年怎么干',
        section: '工业',
        deadline: '2023-01-01/2023-12-31',
        promised: '开工建设',
        reported: '开工',
        relation: '阶段已达到',
        reason: '',
        period: '2023-08-01/2023-08-31',
        done: '',
        elapsed: '',
        points: '',
        sentence: '海勃湾区清陶项目已于8月开工。',
        marked: '清陶项目',
        title: '海勃湾区的电池',
        address: 'https://news.example/a',
        date: '2023-09-01',
        note: '已看过',
        keptAt: '2026-11-24T07:00:00.000Z',
        editedAt: '',
        visitedAt: '2026-11-25T07:00:00.000Z',
        visit: '原句变了',
        id: '00000000-0000-4000-8000-000000000001',
      },
    ])
  })

  it('has a row for each claim, and one for a mention without any', () => {
    const rows = rowsOf([
      keptMention({ claims: [reached, { ...reached, outcome: 'not-comparable', reason: 'place' }] }),
      keptMention({ claims: [] }),
    ])
    expect(rows.map(({ relation, reason }) => [relation, reason])).toEqual([
      ['阶段已达到', ''],
      ['口径不同，不比较', '地域不同'],
      ['', ''],
    ])
  })

  it('gives the even pace in percent and points, behind it with a minus that is no formula’s', () => {
    const schedule = { done: 0.7041, elapsed: 10 / 12, points: -12.9233 }
    const [row] = rowsOf([keptMention({ claims: [{ ...reached, schedule }] })])
    expect([row?.done, row?.elapsed, row?.points]).toEqual(['70.41%', '83.33%', '−12.92'])
  })

  it('keeps line breaks, quotes and commas of a cell within it', () => {
    const note = '第一行\r\n"第二行", 第三格'
    expect(exportCsv([keptMention({ note })], WORDS)).toContain('"第一行\r\n""第二行"", 第三格"')
    expect(rowsOf([keptMention({ note })])[0]?.note).toBe(note)
  })

  it.each([
    '=HYPERLINK("https://evil.example","点这里")',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '  =1',
    '＝1',
    '　＋1',
  ])('makes a text of %j', (note) => {
    expect(rowsOf([keptMention({ note })])[0]?.note).toBe(`'${note}`)
  })
})

test('whatever was kept, its cells are read again as they were, but for an apostrophe', () => {
  fc.assert(
    fc.property(anyKepts, (entries) => {
      const written = entries.flatMap(({ claims, note, surface, page }) =>
        Array(Math.max(1, claims.length)).fill([note, surface, page.title, page.url]),
      )
      const read = rowsOf(entries).map(({ note, marked, title, address }) => [note, marked, title, address])
      expect(read).toHaveLength(written.length)
      read.forEach((row, i) => {
        row.forEach((cell, j) => {
          const original = written[i][j]
          expect([original, `'${original}`]).toContain(cell)
        })
      })
    }),
  )
})

test('whatever was kept, no cell begins as a formula does', () => {
  fc.assert(
    fc.property(anyKepts, (entries) => {
      for (const row of parseCsv(exportCsv(entries, WORDS))) {
        expect(row).toHaveLength(COLUMNS.length)
        expect(row.filter((cell) => /^[\t\r\n]|^\s*[=+\-@＝＋－＠]/.test(cell))).toEqual([])
      }
    }),
  )
})
