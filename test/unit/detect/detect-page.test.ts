import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { detectPage } from '../../../lib/detect/detect-page'
import { detectLines, detector, marks } from './built-in'

describe('names that share a head or a tail', () => {
  it('are each marked: 九小、滨河小学等跑道维修', () => {
    expect(marks('海勃湾区暑期校园施工', '今年完成九小、滨河小学等跑道维修工程。')).toEqual([
      'track-9 九小',
      'track-bh 滨河小学等跑道维修工程',
    ])
  })

  it('are each marked: 48个老旧小区和2个棚户区改造', () => {
    expect(marks('海勃湾区民生清单', '今年完成48个老旧小区和2个棚户区改造项目。')).toEqual([
      'old-48 48个老旧小区',
      'shanty-2 2个棚户区改造项目',
    ])
  })

  it('are each marked: 中玻、清陶等项目', () => {
    expect(marks('海勃湾区项目快报', '中玻、清陶等项目即将动工。')).toEqual(['zhongbo 中玻', 'qingtao 清陶'])
  })
})

describe('other wordings than the source has', () => {
  it.each([
    ['东方希望乌海光伏产业链项目进入安装阶段。', 'polysilicon 东方希望乌海光伏产业链项目'],
    ['东方希望　乌海 光伏\n产业链项目进入安装阶段。', 'polysilicon 东方希望　乌海 光伏\n产业链项目'],
    ['清陶（乌海）能源科技有限公司开始招工。', 'qingtao 清陶（乌海）能源科技有限公司'],
    ['內蒙古三維新材料有限公司試車。', 'bdo 內蒙古三維新材料有限公司'],
    ['宝杰负极材料项目竣工。', 'anode 宝杰负极材料项目'],
    ['区医院新院门诊楼亮灯。', 'hospital 区医院新院'],
    ['市二中新校区开始绿化。', 'school-2 市二中新校区'],
    ['十八家煤矿的矿权整合有了方案。', 'coal-18 十八家煤矿的矿权整合'],
    ['全区６０９３户居民告别煤炉。', 'clean-6093 ６０９３户'],
  ])('%s', (sentence, mark) => {
    expect(marks('海勃湾区近日要闻', sentence)).toEqual([mark])
  })
})

describe('a page without a place of ours', () => {
  it('holds no mention, whatever it says', () => {
    expect(marks('项目快报', '清陶固态电池全产业链、东方希望光伏全产业链多晶硅开工。')).toEqual([])
  })

  it('lists what would have been ours, with the place that it is about where that is known', () => {
    const told = (...lines: string[]) =>
      detectLines(...lines).unshown.map(({ surface, reason, place }) => [surface, reason, place])
    expect(told('包头市项目快报', '万达广场迎客，旁边建成口袋公园6处。')).toEqual([
      ['万达广场', 'other-place', '包头市'],
      ['口袋公园', 'other-place', '包头市'],
    ])
    expect(told('项目快报', '清陶固态电池全产业链。')).toEqual([
      ['清陶固态电池全产业链', 'no-local-evidence', null],
    ])
  })

  it('establishes nothing for a later batch', () => {
    const { carry } = detectLines('项目快报', '清陶固态电池全产业链开工。')
    expect(carry.accepted).toEqual({})
  })

  it('is not saved by the dam, a menu or a footer', () => {
    const facts = ['包头市项目快报', '万达广场旁建成口袋公园6处。']
    expect(marks(...facts, '黄河海勃湾水利枢纽加大下泄流量。')).toEqual([])
    expect(marks(...facts, '海勃湾区 乌达区 海南区 包头市')).toEqual([])
    expect(marks(...facts, '版权所有 乌海市某某网络公司')).toEqual([])
    const placeless = ['城市添绿', '口袋公园添了6处，万达广场夜市红火。']
    expect(marks('海勃湾区', '乌达区', '乌海新闻', ...placeless)).toEqual([])
    expect(marks('当前位置：首页 > 乌海 > 要闻', ...placeless)).toEqual([])
    expect(marks(...placeless, '办公地址：乌海市海勃湾区人民路')).toEqual([])
  })
})

describe('the place that a sentence is about', () => {
  it('is the nearest one in the clause: a neighbour of the same kind is not ours', () => {
    expect(marks('海勃湾区城建动态', '海勃湾区新建口袋公园6处，乌达区新建口袋公园2处。')).toEqual([
      'pocket-park 口袋公园',
    ])
  })

  it('is not the city where the district is meant: only the district has the figure', () => {
    const line = '全市改造老旧小区60个，其中海勃湾区48个、乌达区7个、海南区5个。'
    const { mentions, unshown } = detectLines('海勃湾区城建动态', line)
    expect(mentions.map(({ projectId, surface }) => [projectId, surface])).toEqual([['old-48', '48个']])
    expect(unshown.map(({ projectId, reason, place }) => [projectId, reason, place])).toContainEqual([
      'old-48',
      'other-place',
      '全市',
    ])
  })

  it('may stand right behind, after 位于', () => {
    expect(marks('海勃湾区企业动态', '清陶固态电池工厂位于江苏昆山，年产电芯百万只。')).toEqual([])
  })

  it('holds until the next place: 我区 is the district that the page is about', () => {
    expect(marks('乌达区召开民生会', '乌海市乌达区提出，我区今年新建口袋公园3处。')).toEqual([])
    expect(marks('海勃湾区召开民生会', '会议提出，我区今年新建口袋公园3处。')).toEqual([
      'pocket-park 口袋公园',
    ])
  })

  it('is not where somebody came from', () => {
    expect(marks('海勃湾年味', '从包头赶来的马女士在嗨集市买了一副春联。')).toEqual(['fair 嗨集市'])
  })

  it('is still ours where somebody signs with us, and not where a distance is measured from us', () => {
    expect(marks('签约快讯', '宝杰公司与海勃湾区签约，建设4万吨负极材料项目。')).toContain(
      'anode 4万吨负极材料项目',
    )
    expect(marks('石嘴山快讯', '距乌海70公里的石嘴山建成4万吨负极材料项目。')).toEqual([])
  })

  it('is what a line with a colon says, for the list below it', () => {
    const list = ['1. 新建口袋公园6处。', '今天有风。', '2. 固定资产投资28亿元。', '新建口袋公园2处。']
    expect(marks('三区动态', '海勃湾区：', ...list.slice(0, 3))).toEqual([
      'pocket-park 口袋公园',
      'fai-74 固定资产投资',
    ])
    expect(marks('海勃湾区等三区动态', '乌达区：', ...list)).toEqual(['pocket-park 口袋公园'])
  })

  it('is a partner only in what is done with partners', () => {
    const [title, line] = [
      '海勃湾区能源动态',
      '区里与磴口县签订新能源合作协议，磴口县自己的光伏项目已经并网。',
    ] as const
    expect(marks(title, line)).toEqual(['dengkou 磴口县签订新能源合作协议'])
  })

  it('is ours where a page of the city names several facilities of ours', () => {
    const lines = ['暑期施工通知', '乌海市第九小学操场翻新。', '滨河小学跑道维修。', '林荫小学装修。']
    expect(marks(...lines)).toEqual([
      'track-9 乌海市第九小学操场翻新',
      'track-bh 滨河小学跑道维修',
      'linyin 林荫小学',
    ])
  })
})

describe('the place of a company', () => {
  it('stands right behind its name, or behind the colon that follows it', () => {
    const title = '海勃湾区产业观察'
    expect(marks(title, '有人把它与东方希望石嘴山晶硅基地混为一谈。')).toEqual([])
    expect(marks(title, '清陶能源：成都郫都基地固态电池全产业链二期开工。')).toEqual([])
    expect(marks('产业观察', '清陶在海勃湾要投70亿元。')).toEqual(['qingtao 清陶'])
  })

  it('is not asked where the company or the school alone is meant', () => {
    const lines = ['海勃湾区企业动态', '东方希望多晶硅项目投产。', '对面的大客车上印着东方希望几个字。']
    expect(marks(...lines)).toEqual(['polysilicon 东方希望多晶硅项目'])
    expect(marks('海勃湾区招聘', '第九小学招聘教师5名。')).toEqual([])
  })

  it('is the city where the company is named: 三维在乌海的BDO', () => {
    expect(marks('产业观察', '三维在乌海的BDO装置年产90万吨。')).toEqual(['bdo 三维在乌海的BDO装置'])
    expect(marks('产业观察', '记者在乌海看到，BDO装置开车。')).toEqual([])
  })

  it('is that of the words for a number that leans on them', () => {
    expect(marks('海勃湾能源周刊', '1000辆——鄂尔多斯新能源重卡推广过1000辆。')).toEqual([])
  })
})

describe('headings within a page', () => {
  it('say where the lines below them are, until the next one', () => {
    const below = ['今年新建口袋公园9处。', '新签约项目12个。']
    const page = ['城建两地比较', '一、乌达区', ...below, '二、海勃湾区', ...below]
    const { mentions } = detectLines(...page, '三、乌达区', '新建口袋公园2处。')
    expect(mentions.map(({ flow, projectId }) => `${flow} ${projectId}`)).toEqual([
      '5 pocket-park',
      '6 signed-200',
    ])
  })
})

describe('the place of a page', () => {
  const line = '今年新建口袋公园9处。'

  it('is none where the dam is the subject', () => {
    expect(marks('海勃湾水利枢纽年报', '右岸为海勃湾区。', line)).toEqual([])
  })

  it('is not ours where many other places are named and ours in passing', () => {
    const places = ['唐山、昆山、成都、宜春、鄂尔多斯都有样本。', '产品也卖到海勃湾。']
    expect(marks('行业观察', ...places, line)).toEqual([])
  })

  it('is not what a menu or a list of other articles names', () => {
    expect(marks('能源周刊', '热词 绿电 · 焦化 · 液氢 · 海勃湾', line)).toEqual([])
  })
})

describe('a sentence', () => {
  it('is marked once for a measure, at the better of its words', () => {
    expect(marks('海勃湾区招商', '招商引资不松劲，新签约项目总投资达到236亿元。')).toHaveLength(1)
  })
})

describe('measures', () => {
  it('need the district as their subject, and a figure', () => {
    expect(marks('海勃湾区经济运行', '海勃湾区完成固定资产投资28亿元。')).toEqual(['fai-74 固定资产投资'])
    expect(marks('海勃湾区经济运行', '海勃湾区研究固定资产投资工作。')).toEqual([])
    expect(marks('乌海市经济运行', '乌海市完成固定资产投资190亿元，海勃湾游人如织。')).toEqual([])
  })
})

describe('a project that the article has established', () => {
  it('is marked again by its short name, never by 该项目', () => {
    const lines = ['海勃湾区企业动态', '清陶固态电池项目开工。', '该项目占地400亩。清陶厂房年底封顶。']
    expect(marks(...lines)).toEqual(['qingtao 清陶固态电池项目', 'qingtao 清陶厂房'])
  })

  it('is what 我校 means on the school’s own page', () => {
    expect(marks('乌海市第九小学通知', '海勃湾区教育局安排，我校跑道翻新下月进场。')).toContain(
      'track-9 跑道翻新',
    )
  })
})

describe('a mention', () => {
  it('carries what it was accepted on, the sentence, and the figures that belong to it', () => {
    const { mentions } = detectLines(
      '海勃湾区快讯',
      '天晴了。海勃湾区新签约项目21个，宝杰负极材料项目投资5亿元。',
    )
    const [signed, anode] = mentions
    expect(anode?.sentence.text).toBe('海勃湾区新签约项目21个，宝杰负极材料项目投资5亿元。')
    expect(anode?.evidence.map(({ kind, text, from }) => [kind, text, from])).toEqual([
      ['name', '宝杰负极材料', undefined],
      ['locality', '海勃湾区', 'sentence'],
    ])
    expect(signed?.figures.map(({ exact }) => exact)).toEqual(['21个'])
    expect(anode?.figures.map(({ exact, value }) => [exact, value])).toEqual([['5亿元', 500_000_000]])
  })

  it('gives offsets of the flow as it was written', () => {
    const flow = '　　海勃湾区的「東方\n希望」多晶硅工地'
    const [mention] = detectLines('烏海', flow).mentions
    expect(flow.slice(mention?.start, mention?.end)).toBe(mention?.surface)
    expect(mention?.sentence).toEqual({ start: 2, end: flow.length, text: flow.slice(2) })
    expect(mention?.evidence.map(({ start, end }) => flow.slice(start ?? 0, end ?? 0))).toEqual([
      '東方\n希望」多晶硅',
      '工地',
      '海勃湾区',
    ])
  })
})

describe('batches of a page', () => {
  const lines = [
    '海勃湾区近日要闻',
    '口袋公园添了两处。',
    '清陶固态电池项目开工。',
    '清陶厂房封顶。',
    '九小跑道维修完工。',
  ]

  it('give what the whole page gives, wherever it is split', () => {
    const whole = marks(...lines)
    fc.assert(
      fc.property(fc.integer({ min: 1, max: lines.length - 1 }), (at) => {
        const title = lines[0] ?? ''
        const first = detectPage({ title, flows: lines.slice(0, at) }, detector, null)
        const second = detectPage(
          { title, flows: lines.slice(at) },
          detector,
          JSON.parse(JSON.stringify(first.carry)),
        )
        const found = [...first.mentions, ...second.mentions].map(
          ({ projectId, surface }) => `${projectId} ${surface}`,
        )
        expect(found).toEqual(whole)
      }),
    )
  })
})
