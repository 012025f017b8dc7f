import { describe, expect, it } from 'vitest'
import { parseGoldPage } from '../../../lib/eval/gold-page'

const TARGETS = new Set(['qingtao', 'clean-6093'])
const PAGE = ['清陶 项目开工，清陶招工，今年还有6093户改用清洁能源。', '本页为测试而写，内容纯属虚构。']
const GOLD = `# a plain page
manner: newspaper
about: district
wording: others
mentions:
  - { text: 清陶项目, nth: 0, targets: [qingtao] }
  - { text: 清陶, nth: 1, targets: [qingtao], sure: false }
figures:
  - { text: 6093户, target: clean-6093, value: 6093, unit: 户 }
traps:
  - { text: 清洁能源, nth: 0, why: a word of everybody }
`

function parse(goldText = GOLD, flows = PAGE) {
  const page = { title: '', flows }
  return parseGoldPage(
    { pageFile: 'dev/a.html', page, goldFile: 'dev/a.gold.yml', goldText, part: 'dev' },
    TARGETS,
  )
}

describe('a page with its gold beside it', () => {
  it('has mentions, figures and traps where they stand, white space left out', () => {
    const { file, part, manner, mentions, figures, traps } = parse()
    expect({ file, part, manner }).toEqual({ file: 'dev/a.html', part: 'dev', manner: 'newspaper' })
    expect(mentions).toEqual([
      { text: '清陶项目', span: { start: 0, end: 4 }, targets: ['qingtao'], sure: true },
      { text: '清陶', span: { start: 7, end: 9 }, targets: ['qingtao'], sure: false },
    ])
    expect(figures).toEqual([
      { text: '6093户', span: { start: 16, end: 21 }, target: 'clean-6093', value: 6093, unit: '户' },
    ])
    expect(traps).toEqual([{ text: '清洁能源', span: { start: 23, end: 27 }, why: 'a word of everybody' }])
  })

  it('may say in traditional characters that it is fiction', () => {
    const flows = [PAGE[0] ?? '', '本頁為測試而寫，內容純屬虛構。']
    expect(parse(GOLD, flows).mentions).toHaveLength(2)
  })
})

describe('gold that does not fit is refused', () => {
  it.each([
    [
      'words that are not so often in the page',
      ['nth: 1, targets', 'nth: 2, targets'],
      'dev/a.gold.yml:7 [清陶]: expected occurrence 2 (from 0) in the page, found 2',
    ],
    [
      'a target that the corpus does not know',
      ['targets: [qingtao] }', 'targets: [qingdao] }'],
      'dev/a.gold.yml:6 [清陶项目]: unknown target “qingdao”',
    ],
    [
      'an unknown target of a figure',
      ['target: clean-6093', 'target: clean'],
      'dev/a.gold.yml:9 [6093户]: unknown target “clean”',
    ],
    [
      'words that are labelled twice for one target',
      ['清陶, nth: 1', '清陶, nth: 0'],
      'dev/a.gold.yml:7 [清陶]: these words are labelled twice for the same target',
    ],
    [
      'a manner that nobody knows',
      ['manner: newspaper', 'manner: poem'],
      'dev/a.gold.yml:2: manner: expected one of newspaper, portal, trade, company, wechat, forum, report, tender, school, pdf, traditional, found “poem”',
    ],
    ['a missing list', ['traps:\n', 'trap:\n'], 'dev/a.gold.yml: traps: this key is missing'],
    ['broken YAML', ['[qingtao] }', '[qingtao'], 'dev/a.gold.yml:7: broken YAML: '],
    [
      'a sure mention on a page about elsewhere',
      ['about: district', 'about: elsewhere'],
      'dev/a.gold.yml:6 [清陶项目]: a page about elsewhere can have debatable mentions only',
    ],
  ])('%s', (_, [from, to], message) => {
    const gold = GOLD.replace(from ?? '', to ?? '')
    expect(gold).not.toBe(GOLD)
    expect(() => parse(gold)).toThrow(message)
  })

  it('a page that does not say at its foot that it is fiction', () => {
    expect(() => parse(GOLD, PAGE.slice(0, 1))).toThrow(
      'dev/a.html: expected a foot that says the page is fiction (虚构), found none',
    )
  })
})
