import { GATE_PLACES } from '../../../lib/detect/gate'
import { isGuardedKind } from '../../../lib/detect/lexicon'
import { readDivisions } from '../../../lib/detect/lexicon/divisions'
import type { PageText } from '../../../lib/detect/mention'
import { lexicon } from './built-in'

/** Mulberry32: the same pages in every run. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000
  }
}

const RIVALS = lexicon.places.filter(({ kind, isLoose }) => kind === 'rival' && !isLoose)
const IS_RIVAL = new Set(RIVALS.map(({ text }) => text))
/** Without those that are words of every day (郊区, 和平区): no page is about them by that name alone. */
const DIVISIONS = readDivisions().filter(({ name }) => IS_RIVAL.has(name))
/** With the form that news uses (包头), where there is one. */
const PLACES = DIVISIONS.map((division) => {
  const short = RIVALS.find(({ text, name }) => name === division.name && text !== name)
  return { ...division, short: short?.text ?? division.name }
})
const CITIES = PLACES.filter(({ level }) => level === 'prefecture')

const OURS = /海勃湾|乌海/
const LANDMARKS = lexicon.places.filter(({ kind }) => kind === 'landmark').map(({ text }) => text)
/** The words of all projects, but for those that name a street or a hill of ours: what names one, and what is said of it. */
const [NAMING, SAYING] = [true, false].map((isNaming) =>
  lexicon.terms
    .filter(({ kind }) => isGuardedKind(kind) === isNaming)
    .map(({ text }) => text)
    .filter((text) => !OURS.test(text) && !LANDMARKS.some((landmark) => text.includes(landmark))),
) as [string[], string[]]

/**
 * P is the page's place, C another city, H a way to name ours, W a word of ours, N a number, D a day, T a time of
 * day, F a family name.
 */
const TITLES = [
  'PW：W',
  'P：W',
  'P召开W推进会',
  'WP见成效',
  '关于P W的公告',
  'PN年W工作报告',
  'P日报-W',
  'W、W，P这样做',
  'W：让居民生活更美好',
  '聚焦W 推进W',
  'W建成投用',
]
const DATELINES = [
  '本报讯（记者F某）记者从P获悉，W有了新进展。',
  '来源：P发布　发布时间：D　浏览：N次',
  'P融媒体中心 D T',
  '（P电）',
  'D　P　F某',
]
const SENTENCES = [
  'P今年W，投入N万元。',
  'P的WN个，比上年增长N%。',
  '记者从P获悉，W和W已经完工。',
  'W在P开工，占地N亩，W同步推进。',
  '在P，W、W等项目进展顺利。',
  'P完成W8.N亿元，W达到N。',
  '位于P的W投入使用，W随之启动。',
  'W进入收尾阶段，W的N条道路通车。',
  '全市WN处，全区W，我市W力争年底前完成。',
  '据了解，W已惠及N户居民，W仍在推进。',
  '“W以后，日子方便多了。”P居民F某说。',
  'D，PW正式启动，计划投资N亿元，建设WN个。',
  '下一步，P将继续抓好W，确保W按期完成。',
]
/** A page about another place may name ours all the same. */
const PASSING = {
  menu: [
    '首页 | C | H | C | C',
    '当前位置：首页 > 内蒙古 > H > 要闻',
    'C · C · H · C',
    '友情链接：C新闻网 | H新闻网 | C政府网',
  ],
  footer: ['版权所有 H某某网络公司 蒙ICP备N号', '技术支持：H市F氏科技有限公司　电话：0473-N'],
  address: [
    '联系地址：内蒙古自治区乌海市海勃湾区某某大街N号',
    '公司地址：内蒙古H某某路N号，邮编：016000',
    '注册地址：H工业大道N号',
  ],
  homeTown: [
    'F某，男，N岁，内蒙古乌海人。',
    '他19N年出生在H，后来到外地工作。',
    '籍贯：内蒙古乌海　学历：大学',
    'F某老家在H，今年是他来P的第N年。',
  ],
  bidder: [
    '第二中标候选人：乌海市F氏建设工程有限公司，报价N万元。',
    '未中标单位：C某某建筑公司、乌海市某某建筑公司、C某某工程局。',
  ],
  timetable: ['KN次：C T开，H T到，C T终到。', 'ZN\tC\tT\tH\tT\tC\tT', 'H站停车N分，下一站C。'],
  weather: ['C：晴，N℃；H：多云，N℃；C：小雨，N℃。', 'H\t晴\tN℃', '明天，C、H、C有大风，气温下降N℃。'],
  fixture: ['第N轮：H队N比N负于C队。', 'H队　2:1　C队', 'C赛区：H、C、C三队出线。'],
  cities: ['C\tN\tN', 'H\tN\tN', '排在前面的是C、C、H、C。'],
  school: ['（作者系H第N中学教师）', '作者单位：H某某学院', '指导教师：F某（H某某学校）'],
  visitors: [
    'H、C、C等地的代表参加了会议。',
    '从H来的货车司机F师傅说，P的服务好。',
    '来自C、H的客商在P看了W。',
    'H考察团到P学习W的做法。',
  ],
  trade: ['产品销往H、C、C等地。', '煤炭报价：C N元/吨，H N元/吨，C N元/吨。', '黄河流经C、H、C。'],
  distance: ['P距C N公里，距H N公里。', 'C至H的高速公路全长N公里。'],
  reprint: ['（转自H日报）', '据H日报报道，C和P签了协议。'],
}

const HOME_NAMES = ['乌海', '乌海市', '海勃湾', '海勃湾区']
const FAMILIES = [...'王李张刘陈杨赵周吴']
const PARAGRAPHS = 4
/** Every tenth page comes from a mirror site in traditional characters, every tenth is wrapped as a PDF's text is. */
const ONE_IN = 10
const WRAPPED_AT = 30
const TRADITIONAL = new Map([...lexicon.fold.to].map((char, i) => [char, lexicon.fold.from.charAt(i)]))

export type Passing = keyof typeof PASSING
export const PASSINGS = Object.keys(PASSING) as Passing[]

/** A page about another place, in words of ours, that names ours in passing: the same for the same seed. */
export function unrelatedPage(seed: number): PageText & { passing: Passing } {
  const next = random(seed)
  const upTo = (n: number) => Math.floor(next() * n)
  const pick = <T>(list: readonly T[]): T => list[upTo(list.length)] as T
  const place = pick(PLACES)
  const filled: Record<string, () => string> = {
    P: () => (next() < 0.9 ? place.name : place.short),
    C: () => pick(CITIES).short,
    H: () => pick(HOME_NAMES),
    W: () => pick(next() < 0.5 ? NAMING : SAYING),
    N: () => String(2 + upTo(500)),
    D: () => `${2020 + upTo(5)}年${1 + upTo(12)}月${1 + upTo(28)}日`,
    T: () => `${upTo(24)}:${10 + upTo(50)}`,
    F: () => pick(FAMILIES),
  }
  const fill = (pattern: string) => pattern.replace(/[PCHWNDTF]/g, (hole) => filled[hole]?.() ?? hole)
  const passing = pick(PASSINGS)
  const title = fill(pick(TITLES))
  const paragraphs = Array.from({ length: PARAGRAPHS }, () =>
    Array.from({ length: 2 + upTo(3) }, () => fill(pick(SENTENCES))).join(''),
  )
  const flows = [
    title,
    ...(title.includes(place.short) && next() < 0.4 ? [] : [fill(pick(DATELINES))]),
    ...paragraphs,
  ]
  // Once or twice in a page; and once more where none of the lines has named us.
  for (let times = 1 + upTo(2); times > 0 || !passesGate(flows); times--)
    flows.splice(upTo(flows.length + 1), 0, fill(pick(PASSING[passing])))
  return { passing, ...rendered({ title, flows }, upTo(ONE_IN)) }
}

export function passesGate(flows: readonly string[]): boolean {
  return flows.some((flow) => GATE_PLACES.some((name) => flow.includes(name)))
}

function rendered({ title, flows }: PageText, manner: number): PageText {
  const rewrite = (text: string) => [...text].map((char) => TRADITIONAL.get(char) ?? char).join('')
  if (manner === 0) return { title: rewrite(title), flows: flows.map(rewrite) }
  if (manner === 1) return { title, flows: flows.map((flow) => flow.replace(WRAP, '$&\n')) }
  return { title, flows }
}

const WRAP = new RegExp(`.{${WRAPPED_AT}}`, 'g')
