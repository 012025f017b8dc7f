import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitPlainText } from '../../../lib/page/plain-text'

const paragraphs = (text: string) => splitPlainText(text).map((paragraph) => paragraph.text)

describe('a line feed in plain text', () => {
  it('wraps a line that ends in the middle of a sentence, between lines about as long', () => {
    expect(paragraphs('完成九小、滨河小学等跑\n道维修工程，常态化开展\n双减工作。')).toEqual([
      '完成九小、滨河小学等跑\n道维修工程，常态化开展\n双减工作。',
    ])
  })

  it.each(['。', '！', '？', '：', '；', '。”'])('ends the paragraph after %s', (end) => {
    expect(paragraphs(`海勃湾区推进项目建设${end}\n记者近日走进建设现场看到`)).toHaveLength(2)
  })

  it('ends the paragraph after a line much shorter than the next, as a headline is', () => {
    expect(
      paragraphs('清陶项目开工\n记者从海勃湾区发改委了解到，总投资四十五亿元的项目日前开工'),
    ).toHaveLength(2)
  })

  it('wraps before a short last line', () => {
    expect(paragraphs('总投资四十五亿元的乌海清陶项\n目开工')).toHaveLength(1)
  })

  it('ends the paragraph at a blank line and before an indented line', () => {
    expect(paragraphs('甲乙丙丁戊\n\n己庚辛壬癸\n　　甲乙丙丁戊')).toEqual([
      '甲乙丙丁戊',
      '己庚辛壬癸',
      '甲乙丙丁戊',
    ])
  })

  it('may be blank inside a sentence where a newspaper page was extracted column by column', () => {
    expect(
      paragraphs(
        '打好社会资本、金融资本\n\n“组合拳”，解决资金需求；\n\n第一行字第一行字\n第二行字第二行字\n第三行没有写完的\n\n句子在下一栏继续\n写完。',
      ),
    ).toEqual([
      '打好社会资本、金融资本\n\n“组合拳”，解决资金需求；',
      '第一行字第一行字\n第二行字第二行字\n第三行没有写完的\n\n句子在下一栏继续\n写完。',
    ])
  })

  it('may be written in any way', () => {
    expect(paragraphs('甲。\r\n乙。\r丙。\u2028丁。')).toEqual(['甲。', '乙。', '丙。', '丁。'])
  })
})

describe('a paragraph', () => {
  it('keeps its characters, so that an offset in it is one in the text', () => {
    expect(splitPlainText('\uFEFF\n　　九小\n\n  维修 跑道 \n')).toEqual([
      { text: '九小', start: 4 },
      { text: '维修 跑道', start: 10 },
    ])
  })

  it('loses nothing but white space, whatever the text', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[海勃湾区。；“ 　\n\r\t0-9a]{0,80}$/), (text) => {
        let end = 0
        for (const paragraph of splitPlainText(text)) {
          expect(text.slice(end, paragraph.start).trim()).toBe('')
          end = paragraph.start + paragraph.text.length
          expect(text.slice(paragraph.start, end)).toBe(paragraph.text)
        }
        expect(text.slice(end).trim()).toBe('')
      }),
    )
  })

  it('holds every name of the seed that its hard wraps cut', () => {
    const file = new URL('../../../seeds/haibowan-outlook-2023/000_3c1276fe86904cca.txt', import.meta.url)
    const joined = paragraphs(readFileSync(file, 'utf8')).map((text) => text.replace(/\s/g, ''))
    for (const name of [
      '九小、滨河小学等跑道维修',
      '山河连城活力旅游健康步道工程',
      '清陶固态电池全产业链',
      '株洲中车时代逆变器',
    ]) {
      expect(joined.filter((text) => text.includes(name))).toHaveLength(1)
    }
  })
})
