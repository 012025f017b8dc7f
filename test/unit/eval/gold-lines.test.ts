import { describe, expect, it } from 'vitest'
import { parseGoldLines } from '../../../lib/eval/gold-lines'

const LINE = {
  id: 'd1',
  manner: 'trade-site',
  text: '清陶开工\n清陶招工',
  mentions: [{ surface: '清陶', nth: 1, targets: ['qingtao'], sure: true }],
  traps: [{ surface: '招工', nth: 0, why: 'jobs' }],
}

function parse(...lines: unknown[]) {
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n')
  const toPage = (plain: string) => ({ title: '', flows: plain.split('\n') })
  return parseGoldLines({ file: 'district.jsonl', text, part: 'district' }, new Set(['qingtao']), toPage)
}

describe('a file with a labelled page a line', () => {
  it('has pages that are called by file and id', () => {
    const [page] = parse(LINE, '') ?? []
    expect(page).toMatchObject({
      file: 'district.jsonl#d1',
      part: 'district',
      manner: 'trade-site',
      about: 'district',
      wording: null,
      mentions: [{ text: '清陶', span: { start: 4, end: 6 }, targets: ['qingtao'], sure: true }],
      traps: [{ text: '招工', span: { start: 6, end: 8 }, why: 'jobs' }],
    })
  })

  it('has pages about elsewhere where no mention is sure, in the manner that `kind` begins with', () => {
    const { manner, ...rest } = LINE
    const [page] = parse({ ...rest, kind: 'nine/nine-hours', mentions: [] }) ?? []
    expect(page).toMatchObject({ manner: 'nine', about: 'elsewhere' })
  })

  it('is null where no line has mentions: it holds something else', () => {
    expect(parse({ id: 'f1', text: '今年' }, { id: 'f2', text: '去年' })).toBeNull()
  })
})

describe('a line that does not fit is refused', () => {
  it.each([
    [[LINE, '{'], 'district.jsonl:2: broken JSON: '],
    [[LINE, { id: 'd2', text: '今年' }], 'district.jsonl:2 [d2]: mentions: '],
    [
      [{ ...LINE, mentions: [{ surface: '清陶', nth: 2, targets: ['qingtao'] }] }],
      'district.jsonl:1 [d1]: mentions.0 “清陶”: expected occurrence 2 (from 0) in the page, found 2',
    ],
    [
      [{ ...LINE, mentions: [{ surface: '清陶', targets: ['x'] }] }],
      'district.jsonl:1 [d1]: mentions.0 “清陶”: unknown target “x”',
    ],
    [
      [{ ...LINE, traps: [{ surface: '中玻' }] }],
      'district.jsonl:1 [d1]: traps.0 “中玻”: expected occurrence 0 (from 0) in the page, found 0',
    ],
  ])('%#', (lines, message) => {
    expect(() => parse(...lines)).toThrow(message)
  })
})
