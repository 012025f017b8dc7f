import { expect, it } from 'vitest'
import { lexicon, marks } from './built-in'

it('N家 among what a word needs is any number with 家, but for 一家', () => {
  const needs = lexicon.terms.find(({ text }) => text === '高新技术企业')?.needs ?? []
  expect(needs).toEqual(expect.arrayContaining(['0家', '7家', '十家', '余家', '新增']))
  expect(needs).not.toContain('一家')
  expect(needs.filter((word) => /n/i.test(word))).toEqual([])
})

it('so 37个重点项目 and 四十个重点项目 are ones that somebody counts', () => {
  const line = (number: string) => marks('海勃湾区近日要闻', `今年推进${number}个重点项目建设。`)
  expect(line('37')).toEqual(line('四十'))
  expect(line('37')).toHaveLength(1)
})
