import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { citation } from '../../../lib/record/citation'
import { exportMarkdown } from '../../../lib/record/export-markdown'
import { anyKept, anyKepts } from './arbitrary'
import { keptMention } from './kept-mention'
import { WORDS } from './words'

const [reached] = keptMention().claims
if (!reached) throw new Error('Expected a claim')
const { page } = keptMention()
const schedule = { done: 0.7041, elapsed: 10 / 12, points: -12.9233 }

describe('the document to quote from', () => {
  it('gives each project’s targets and what pages said, with their sources', () => {
    const again = keptMention({ note: '待查\n问厂里', claims: [], page: { ...page, date: null } })
    expect(exportMarkdown([keptMention(), again], WORDS)).toBe(`# 佐证

## 清陶固态电池项目

> 清陶固态电池项目开工建设
>
> —— 《新的一年怎么干》，工业

- [海勃湾区的电池](<https://news.example/a>)，2023-09-01

  > 海勃湾区清陶项目已于8月开工。

  - 承诺：开工建设；本页：开工；关系：阶段已达到
  - 留存时间：2026-11-24

- [海勃湾区的电池](<https://news.example/a>)

  > 海勃湾区清陶项目已于8月开工。

  - 备注：待查\\
    问厂里
  - 留存时间：2026-11-24
`)
  })

  it('quotes a target in both its forms where the corpus changed it', () => {
    const [target] = keptMention().targets
    const changed = keptMention({ targets: target ? [{ ...target, exact: '清陶项目开工' }] : [] })
    const text = exportMarkdown([keptMention(), changed], WORDS)
    expect(text).toContain('> 清陶固态电池项目开工建设\n')
    expect(text).toContain('> 清陶项目开工\n')
  })

  it.each([
    ['# 标题', '\\# 标题'],
    ['1. 第一', '1\\. 第一'],
    ['- 一项', '\\- 一项'],
    ['<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)\\>'],
    ['[点](https://evil.example)', '\\[点\\](https\\://evil.example)'],
    ['&lt;b&gt; **粗** `码`', '\\&lt;b\\&gt; \\*\\*粗\\*\\* \\`码\\`'],
    ['www.evil.example a@b.c', 'www\\.evil.example a\\@b.c'],
    ['一行\n\n# 又一行\u202e', '一行 \\# 又一行'],
  ])('escapes %j', (exact, escaped) => {
    const text = exportMarkdown([keptMention({ quote: { exact, prefix: '', suffix: '' } })], WORDS)
    expect(text).toContain(`\n  > ${escaped}\n`)
  })

  it('lets no address out of its brackets', () => {
    const url = 'https://news.example/a>)[b](<c&amp;'
    expect(exportMarkdown([keptMention({ page: { ...page, url } })], WORDS)).toContain(
      '](<https://news.example/a\\>)[b](\\<c\\&amp;>)',
    )
  })
})

test('whatever was kept, its document has the lines that we write, and its texts no mark of their own', () => {
  const plain = '(?:\\\\[!-/:-@[-`{-~]|[^\\\\`*_[\\]<>#|~&!$@^{}\\n])*'
  const line = new RegExp(
    `^(?:|##? ${plain}|>|  ?> ${plain}|> ${plain}|- \\[${plain}\\]\\(<[^\\s<>]*>\\)(?:，\\d{4}-\\d\\d-\\d\\d)?|  - ${plain}\\\\?|    ${plain}\\\\?)$`,
    'u',
  )
  fc.assert(
    fc.property(anyKepts, (entries) => {
      const lines = exportMarkdown(entries, WORDS).split('\n')
      expect(lines.filter((each) => !line.test(each))).toEqual([])
    }),
  )
})

describe('a citation', () => {
  it('is one paragraph: sentence, page, promise, relation, note, day of keeping', () => {
    const entry = keptMention({ note: '待查', claims: [{ ...reached, outcome: 'in-progress', schedule }] })
    expect(citation(entry, WORDS)).toBe(
      '“海勃湾区清陶项目已于8月开工。”，《海勃湾区的电池》，2023-09-01，<https://news.example/a>。' +
        '目标：《新的一年怎么干》，工业，“清陶固态电池项目开工建设”。' +
        '承诺：开工建设；本页：开工；关系：进行中；已完成：70.41%；时间已过：83.33%；序时进度差：−12.92。' +
        '备注：待查。留存时间：2026-11-24。',
    )
  })

  it('says why two things are not held against each other', () => {
    const entry = keptMention({ claims: [{ ...reached, outcome: 'not-comparable', reason: 'place' }] })
    expect(citation(entry, WORDS)).toContain('关系：口径不同，不比较（地域不同）。')
  })

  it('leaves out what is not known', () => {
    const entry = keptMention({ claims: [], targets: [], page: { ...page, title: '', date: null } })
    expect(citation(entry, WORDS)).toBe(
      '“海勃湾区清陶项目已于8月开工。”，<https://news.example/a>。留存时间：2026-11-24。',
    )
  })

  it('is set as the language has it', () => {
    expect(citation(keptMention(), { ...WORDS, language: 'en' })).toMatch(
      /^“海勃湾区清陶项目已于8月开工。”, “海勃湾区的电池”, 2023-09-01, <https:\/\/news.example\/a>\. 目标: /,
    )
  })

  it('is one line of plain text whatever was kept', () => {
    fc.assert(
      fc.property(anyKept, (entry) => {
        expect(citation(entry, WORDS)).toMatch(/^[^\n\r\t\p{Cc}\u202a-\u202e\u2066-\u2069]+$/u)
      }),
    )
  })
})
