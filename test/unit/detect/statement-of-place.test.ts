import { describe, expect, it } from 'vitest'
import { detectPage } from '../../../lib/detect/detect-page'
import { detector, marks } from './built-in'

const titled = (title: string, ...flows: string[]) =>
  detectPage({ title, flows }, detector, null).mentions.map(({ projectId }) => projectId)

describe('the district’s part of a city’s total', () => {
  it('is marked with its number', () => {
    expect(marks('乌海市城建', '全市改造老旧小区60个，其中海勃湾区48个、乌达区7个。')).toEqual([
      'old-48 48个',
    ])
    expect(marks('海勃湾区城建', '全市改造老旧小区60个，乌达7个，咱区48个。')).toEqual(['old-48 48个'])
  })

  it('may be said with what was done', () => {
    expect(marks('乌海市经济', '全市完成固定资产投资152亿元。分区看，海勃湾区完成投资69.8亿元。')).toEqual([
      'fai-74 69.8亿元',
    ])
  })

  it('may stand in the next sentence', () => {
    expect(marks('乌海市城建', '全市改造老旧小区60个。其中海勃湾区48个。')).toEqual(['old-48 48个'])
  })

  it('is none where the number has a noun of its own, another unit, or another measure before it', () => {
    expect(marks('乌海市城建', '全市改造老旧小区60个，海勃湾区48个社区参加评比。')).toEqual([])
    expect(marks('乌海市城建', '全市改造老旧小区60个，海勃湾区投入48万元。')).toEqual([])
    expect(marks('乌海市城建', '全市改造老旧小区60个，清洁取暖户2万户，海勃湾区9000户。')).not.toContain(
      'old-48 9000户',
    )
  })
})

describe('another place on a page whose title is the district', () => {
  it('is spoken of for one sentence', () => {
    expect(marks('海勃湾区城建动态', '乌达区也在修路。口袋公园添了6处。')).toEqual(['pocket-park 口袋公园'])
  })

  it('holds on within its sentence', () => {
    expect(marks('海勃湾区城建动态', '乌达区也在修路，口袋公园添了6处。')).toEqual([])
  })

  it('holds on for the paragraph where only the page’s counts say that it is ours', () => {
    expect(
      marks(
        ...'春去夏来秋尽'.split(''),
        '海勃湾区和海勃湾产业园都来了。',
        '全市今年发力。口袋公园添了21处。',
      ),
    ).toEqual([])
  })
})

describe('another place on a page that is ours by its counts', () => {
  it('says nothing in the next sentence of a project that the page has named', () => {
    const first = '海勃湾区依林农贸市场开门迎客。'
    expect(marks('街谈', first, '乌达区的市场也开了门。依林农贸市场免了摊位费。')).toEqual([
      'yilin 海勃湾区依林农贸市场',
      'yilin 依林农贸市场',
    ])
  })
})

describe('a page of the city', () => {
  it('is the district’s where it says 我区 and names a project of ours', () => {
    const lines = ['园区见闻', '乌海云飞农业的果汁项目投产了。', '我区还在街角建了口袋公园。']
    expect(marks(...lines)).toContain('pocket-park 口袋公园')
    expect(marks(lines[0] ?? '', '乌海今天晴。', lines[2] ?? '')).not.toContain('pocket-park 口袋公园')
  })

  it('is so too where a word of everybody bears a number of ours', () => {
    expect(
      marks('数字', '乌海今年的总投资568.8亿元的重点项目开了工。', '我区还在街角建了口袋公园。'),
    ).toContain('pocket-park 口袋公园')
  })

  it('has ours where a word of everybody bears a number of ours, and not without it', () => {
    expect(marks('乌海矿上的话', '听说十八家煤矿要整合。')).toEqual(['coal-18 十八家煤矿'])
    expect(marks('乌海矿上的话', '听说十六家煤矿要整合。')).toEqual([])
    expect(marks('乌海矿上的话', '听说三百万吨焦化要整合。')).toEqual(['coking-300 三百万吨焦化'])
    expect(marks('乌海矿上的话', '听说五百万吨焦化要整合。')).toEqual([])
  })
})

describe('a park that another place has too', () => {
  it('is ours behind our name', () => {
    expect(marks('工地', '海勃湾区低碳产业园东侧，宝杰的负极材料项目封顶。')).toEqual([
      'anode 宝杰的负极材料项目',
    ])
    expect(marks('乌海工地', '低碳产业园东侧，宝杰的负极材料项目封顶。')).toEqual([])
  })
})

describe('a place that is only compared with', () => {
  it('governs what stands right behind it, and no later clause', () => {
    expect(marks('海勃湾区城建动态', '增速比全市固定资产投资高2个百分点，口袋公园添了6处。')).toEqual([
      'pocket-park 口袋公园',
    ])
  })
})

describe('a line that leads in', () => {
  it('says where the items of its list are', () => {
    expect(marks('三区近况', '海勃湾区：', '1. 口袋公园添了6处。', '2. 固定资产投资80亿元。')).toEqual([
      'pocket-park 口袋公园',
      'fai-74 固定资产投资',
    ])
  })

  it('as a heading says so of all below it, until the next heading', () => {
    const flows = ['二、海勃湾区', '口袋公园添了6处。', '三、乌达区', '口袋公园添了2处。']
    expect(marks('三区近况', '一、海南区', ...flows)).toEqual(['pocket-park 口袋公园'])
  })
})

describe('where a bidder is from', () => {
  it('says nothing of the works that follow', () => {
    const line = '中标单位：包头市某建筑有限公司 工期：210日历天 第三标段：园区危化品停车场'
    expect(marks('海勃湾产业园中标公告', line)).toEqual(['hazmat-parking 危化品停车场'])
  })

  it('is not what it has built elsewhere', () => {
    expect(marks('海勃湾产业园招标公告', '投标人须有工业园区基础设施监理业绩。')).toEqual([])
  })
})

describe('a place that owns what stands behind it', () => {
  it('is a rival though it is only a companion of the clause', () => {
    expect(marks('海勃湾区近日要闻', '券跟临河那家万达广场不通用。')).toEqual([])
  })
})

describe('what is there', () => {
  it('is of the place named last', () => {
    const text = '上个周末我和同学坐车去了趟包头，那边的万达广场人也不少。'
    expect(marks('海勃湾区街谈', text)).toEqual([])
    expect(marks('海勃湾区街谈', text.replace('那边的', ''))).toEqual(['wanda 万达广场'])
  })
})

describe('a place in brackets behind a company', () => {
  it('is where its clause is, and the ones after', () => {
    expect(
      marks('海勃湾区招聘会', '某某精细化工有限公司（乌达区）招电石出炉工20名，BDO装置操作工10名。'),
    ).toEqual([])
  })
})

describe('the page’s own place', () => {
  it('is the first paragraph’s where the title has only a newspaper’s name', () => {
    const lead =
      '6月12日夜里十点二十，海勃湾产业园东头的警铃响了，两辆泡沫车一辆高喷车冲出大门，路灯下只看见反光条一闪一闪的。'
    const text = ['警铃响过', lead, '危化停车场那头也变了样。']
    expect(titled('警铃响过——乌海日报', ...text)).toEqual(['hazmat-parking'])
  })

  it('is not said by a menu, a list of links or a footer, and they hold no mention', () => {
    expect(marks('海勃湾区要闻', '相关阅读：口袋公园添了6处 固定资产投资完成80亿元')).toEqual([])
  })

  it('is another’s where the title says so in a short form: 海拉尔', () => {
    expect(
      marks('海拉尔人买房', '我老家乌海的。', '九小跑道修好了，万达广场离得近，林荫小学快建了。'),
    ).toEqual([])
  })
})

describe('a rule of the state that a page cites', () => {
  it('is no mention', () => {
    expect(marks('海勃湾区通报', '按照《关于推进实施钢铁行业超低排放的意见》，各企业抓紧整改。')).toEqual([])
  })

  it('is one where it is the district’s own', () => {
    expect(marks('海勃湾区通报', '《海勃湾区口袋公园建设方案》印发。')).toEqual([
      'pocket-park 海勃湾区口袋公园',
    ])
  })
})

describe('the row of a table', () => {
  it('is one statement: its place governs the cells before it too', () => {
    expect(marks('蒙西项目一览：乌海与周边', '宝杰\t锂电负极\t海勃湾区\t场平')).toEqual(['anode 宝杰'])
    expect(marks('蒙西项目一览：乌海与周边', '三维新材料\t海勃湾\t检修')).toEqual(['bdo 三维新材料'])
    expect(marks('蒙西项目一览：乌海与周边', '宝杰\t锂电负极\t成都\t投产')).toEqual([])
  })

  it('gives a measure the number of the next cell', () => {
    expect(marks('海勃湾区经济运行', '固定资产投资（亿元）\t68.9\t172.6')).toEqual(['fai-74 固定资产投资'])
  })

  it('knows what is built by the cell that names who bears it', () => {
    expect(marks('岗位表', '海勃湾区疾病预防控制中心\t检验\t8\t能力提升项目')).toEqual(['cdc 能力提升项目'])
  })
})
