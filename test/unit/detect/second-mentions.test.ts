import { describe, expect, it } from 'vitest'
import { detectPage } from '../../../lib/detect/detect-page'
import { detector, marks } from './built-in'

const TITLE = '海勃湾区近日要闻'

describe('a short form', () => {
  it('is marked once the page has named the project', () => {
    expect(marks(TITLE, '市二中滨河校区主体封顶。', '新校区明年招生。')).toEqual([
      'school-2 市二中滨河校区',
      'school-2 新校区',
    ])
  })

  it('is marked further on in the sentence that has named it', () => {
    expect(marks(TITLE, '云飞果汁扩建完工，果汁产线下月试车。').map((mark) => mark.split(' ')[0])).toEqual([
      'yunfei-juice',
      'yunfei-juice',
    ])
  })

  it('is nothing before that', () => {
    expect(marks(TITLE, '新校区明年招生。', '市二中滨河校区主体封顶。')).toEqual(['school-2 市二中滨河校区'])
  })

  it('is none where a menu alone says it', () => {
    expect(marks('一号物流', '马拉松', '海勃湾区今天多云。')).toEqual([])
  })

  it('is nobody else’s: 市一中新校区', () => {
    expect(marks(TITLE, '市二中滨河校区主体封顶。', '市一中新校区是市里的项目。')).toEqual([
      'school-2 市二中滨河校区',
    ])
  })

  it('is nobody else’s with 的 between: 一中的塑胶跑道, but the project’s own 九小的塑胶跑道', () => {
    const title = [TITLE, '九小跑道维修完工。']
    expect(marks(...title, '一中的塑胶跑道明天开放。')).toEqual(['track-9 九小跑道维修'])
    expect(marks(...title, '三小塑胶跑道明天开放。')).toEqual(['track-9 九小跑道维修'])
    expect(marks(...title, '十九小的塑胶跑道明天开放。')).toEqual(['track-9 九小跑道维修'])
    expect(marks(...title, '九小的塑胶跑道明天开放。').at(-1)).toBe('track-9 九小的塑胶跑道')
    expect(marks(...title, '建设中的塑胶跑道明天开放。').at(-1)).toBe('track-9 塑胶跑道')
  })

  it('that is a general name too needs no more than the city then, and no total of it', () => {
    const named = '海勃湾区启动屋顶分布式光伏试点。'
    const later = '屋顶光伏在乌海市铺开了。'
    expect(marks('乌海市能源动态', named, later)).toEqual([
      'rooftop-pv 屋顶分布式光伏',
      'rooftop-pv 屋顶光伏',
    ])
    expect(marks('乌海市能源动态', later)).toEqual([])
    expect(marks('乌海市能源动态', named, '全市屋顶光伏装机增长。')).toEqual(['rooftop-pv 屋顶分布式光伏'])
  })

  it('may be any general name where the title or the page says the city, and no nearer place does', () => {
    const named = '海勃湾区的换电重卡总装线开工。'
    const page = ['乌海市产业动态', named, '重卡换电厂还要再招两百人。']
    expect(marks(...page).at(-1)).toBe('swap-truck 重卡换电厂')
    expect(marks('乌海市产业动态', '重卡换电厂还要再招两百人。')).toEqual([])
    expect(marks(...page.slice(0, 2), '乌海市的重卡换电厂还要再招两百人。')).toHaveLength(1)
  })

  it('is not held back by a word that crosses its end: 区位 in 新院区位于', () => {
    expect(marks(TITLE, '区人民医院迁建工程主体封顶。', '新院区位于滨河西路以北。').at(-1)).toBe(
      'hospital 新院区',
    )
  })

  it('is known where the page’s title names the company', () => {
    const flows = ['公示', '本公司超低排放改造已启动，详见海勃湾区门户。']
    const page = detectPage({ title: '建龙包钢万腾特钢公司', flows }, detector, null)
    expect(page.mentions.map(({ surface }) => surface)).toEqual(['超低排放改造'])
  })
})

describe('what bears a project', () => {
  it.each([
    ['区人民医院今年接诊二十万人次。'],
    ['市二中的毕业生回校座谈。'],
    ['体育课借用滨河小学的场地。'],
    ['他们去沙漠葡萄酒博物馆参观。'],
    ['区中医院开展义诊。'],
  ])('is not the project: %s', (sentence) => {
    expect(marks(TITLE, sentence)).toEqual([])
  })

  it.each([
    ['区人民医院主体封顶。', 'hospital 区人民医院'],
    ['九小的跑道铺完了。', 'track-9 九小的跑道'],
    ['区中医院扩建完成。', 'tcm-hosp 区中医院扩建'],
  ])('names it where the clause says what is built: %s', (sentence, mark) => {
    expect(marks(TITLE, sentence)).toEqual([mark])
  })

  it('gives way to what is built where the clause names that apart', () => {
    expect(marks(TITLE, '沙漠葡萄酒博物馆二楼新开的休闲展厅人气很旺。')).toEqual(['wine-hall 休闲展厅'])
  })
})

describe('我校 and 本公司', () => {
  const letter = '区里今年把我校塑胶跑道翻修排进计划。'

  it('mean who signs the page', () => {
    const text = ['各位家长：', '天气渐热。', '放假了。', letter]
    expect(marks('致家长的一封信', ...text, '海勃湾区滨河小学')).toContain('track-bh 塑胶跑道翻修')
  })

  it('make a mention of one topic right behind them', () => {
    expect(marks('乌海市第九小学通知', '海勃湾区教育局安排，我校塑胶下月进场。')).toEqual(['track-9 塑胶'])
  })

  it('mean nobody on a page that nobody signs', () => {
    expect(marks('致家长的一封信', letter, '海勃湾区近日多云')).toEqual([])
  })
})
