import { expect, test } from 'vitest'
import type { Evidence } from '../../../lib/detect/mention'
import { evidenceWords } from '../../../lib/format/evidence'
import { speak } from '../speak'

const item = (kind: Evidence['kind'], text: string, rest: Partial<Evidence> = {}): Evidence => ({
  kind,
  text,
  start: 0,
  end: text.length,
  weight: 1,
  ...rest,
})

test('what was found, about what, and where it speaks of, in that order', () => {
  speak('zh_CN')
  const evidence = [
    item('locality', '海勃湾区', { from: 'title' }),
    item('topic', '固态电池'),
    item('anchor', '清陶'),
  ]
  expect(evidenceWords(evidence)).toEqual(['专名“清陶”', '相关词“固态电池”', '标题里的“海勃湾区”'])
})
test('nothing but the reader’s own wish', () => {
  speak('zh_CN')
  expect(evidenceWords([])).toEqual(['是你让它显示的'])
})
test('in English', () => {
  speak('en')
  const evidence = [item('measure', '固定资产投资'), item('locality', '全区', { from: 'clause' })]
  expect(evidenceWords(evidence)).toEqual(['the indicator “固定资产投资”', '“全区” in this sentence'])
})
test('each place that a locality was found at has words of its own', () => {
  speak('zh_CN')
  const words = (from: Evidence['from']) => evidenceWords([item('locality', '乌海', { from })])[0]
  expect(words('paragraph')).toBe('本段的“乌海”')
  expect(words('previous')).toBe('上一句的“乌海”')
  expect(words('page')).toBe('本页多处的“乌海”')
  expect(words(undefined)).toBe('本句的“乌海”')
})
test('the line stays short: of each kind the strongest word that says something new, and one place', () => {
  speak('zh_CN')
  const evidence = [
    item('topic', '多晶硅', { weight: 1 }),
    item('topic', '焦化', { weight: 2 }),
    item('topic', '逆变器', { weight: 3 }),
    item('name', '逆变器'),
    item('name', '株洲中车时代逆变器'),
    item('act', '开工'),
    item('figure', '3亿元'),
    item('locality', '全区', { weight: 1, from: 'page' }),
    item('locality', '海勃湾区', { weight: 2, from: 'clause' }),
  ]
  expect(evidenceWords(evidence)).toEqual([
    '名称“株洲中车时代逆变器”',
    '相关词“焦化”',
    '动作“开工”',
    '本句的“海勃湾区”',
  ])
})
test('what counts against it, and what was said already is left out', () => {
  speak('zh_CN')
  const evidence = [item('anchor', '清陶'), item('anchor', '清陶'), item('topic', '国轩', { weight: -1 })]
  expect(evidenceWords(evidence)).toEqual(['专名“清陶”'])
})
