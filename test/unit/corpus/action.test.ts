import { describe, expect, test } from 'vitest'
import { deriveAction } from '../../../lib/corpus/action'

/** action | stage | modality of a quote, for the words that are the target's own. */
function action(quote: string, own?: string): string {
  const start = own === undefined ? -1 : quote.indexOf(own)
  const focus = own === undefined ? null : { start, end: start + own.length }
  const derived = deriveAction(quote, focus)
  return `${derived.action} | ${derived.stage} | ${derived.modality}`
}

describe('the verb as written, with its adverbs', () => {
  test.each([
    ['阶段性完成3处矿区集中连片治理工程', '阶段性完成 | complete | commits'],
    ['高标准完成48个老旧小区改造', '高标准完成 | complete | commits'],
    ['开工建设葡萄产业历史文化博览馆', '开工建设 | start | commits'],
    ['全力推进总投资568.8亿元的87个重点项目建设', '全力推进 | advance | commits'],
    ['健全完善退役军人服务保障体系', '健全完善 | advance | commits'],
    ['以创建国家级高新技术产业开发区为抓手', '创建 | advance | commits'],
    ['投资6.57亿元实施产业园物流服务中心工程', '实施 | advance | commits'],
    ['发挥万达广场等商圈带动作用', '发挥 | null | commits'],
    ['谋划实施一批高标准农田改造项目', '谋划实施 | plan | explores'],
    ['探索与磴口县开展区域新能源合作', '探索 | plan | explores'],
    ['新增城镇就业人员2000人以上', '新增 | complete | commits'],
    ['停建高耗能项目', '停建 | stop | commits'],
  ])('%s', (quote, expected) => {
    expect(action(quote)).toBe(expected)
  })
})

describe('a verb that closes the clause says what becomes of the list', () => {
  test.each([
    ['力争东方希望光伏全产业链多晶硅年底建成投产', '力争…建成投产 | operate | strives'],
    ['力争2025年工业生产总值突破1500亿元', '力争…突破 | complete | strives'],
    ['加快推进重大火灾隐患整改销案', '加快推进…销案 | complete | commits'],
  ])('%s', (quote, expected) => {
    expect(action(quote)).toBe(expected)
  })

  test('for each member of the list', () => {
    const quote = '推动中玻光伏新能源材料、清陶固态电池全产业链等项目开工建设'
    expect(action(quote, '中玻光伏新能源材料')).toBe('推动…开工建设 | start | commits')
    expect(action(quote, '清陶固态电池全产业链')).toBe('推动…开工建设 | start | commits')
    expect(action('确保九龙国际广场、依林农贸市场等项目建成运营', '依林农贸市场')).toBe(
      '确保…建成运营 | operate | commits',
    )
  })
})

describe('a quote of several clauses has a verb for each', () => {
  const hospitals =
    '推进区人民医院新建项目、疾控中心能力提升项目，实施区中医医院提标扩能、中医药传承创新等项目'
  test('the target’s own clause decides', () => {
    expect(action(hospitals, '疾控中心能力提升项目')).toBe('推进 | advance | commits')
    expect(action(hospitals, '中医药传承创新')).toBe('实施 | advance | commits')
  })

  test('and its own words decide where they hold a verb', () => {
    const roads = '实施城市道路升级改造3条，新建道路2条'
    expect(action(roads, '城市道路升级改造3条')).toBe('实施 | advance | commits')
    expect(action(roads, '新建道路2条')).toBe('新建 | advance | commits')
  })
})

test('without a verb that is known there is no action, and nothing is made up', () => {
  expect(action('“三保”支出')).toBe('null | null | commits')
})

test('an act that can be seen is definite, an effort that never ends is not', () => {
  expect(deriveAction('建成智慧园区', null).definite).toBe(true)
  expect(deriveAction('加快推进智慧园区', null).definite).toBe(false)
})
