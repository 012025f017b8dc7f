import { oneOf } from '../stage/pattern'
import type { ClaimTarget } from './model'

/** What is built as a part of something larger. */
const PARTS = oneOf(
  `站|楼|(?:招商|展示|营销|售楼|接待|指挥|研发|培训|检测)中心|车间|装置|系统|设施|生产线|产线|线路|管线|管网|机组|库|房|池|塔|厅|馆|罐|桥|涵洞|井|炉|窑|围墙|大门|门店|门诊|病区|食堂|宿舍|公寓|操场|跑道|停车场|广场|步道|标段|区域|设备|部分|
  一角|[东南西北中][侧区段门部]|[一二三四五六1-6A-Fa-f][期号]|[A-Fa-f1-9][区栋座段]|首[期批条段]|样板间|示范段|试验段|主体|桩基|基础|路基|绿化|亮化|外立面|内装|配套|监控|机房|实验室|平台|
  超市|影院|影城|餐厅|餐饮区|美食城|办公区|生活区|负?[0-9一二三四五六七八九十]+层|地下层|裙楼`,
  { after: '$' },
)
/** A thing of the project's own (项目的循环水站), and not the work on it (项目的建设). */
const OWN_THING = /^(?:项目|工程|园区|厂区)?的[一-龥]{2,12}$/
const THE_WORK =
  /(?:建设|施工|改造|工程|项目|任务|工作|实施|维修|升级|治理|创建|整合|推广|运营|目标|时间|日期|进度|计划|仪式|消息|大门口)$/
const THE_WHOLE = /全部|整体|所有|整个|全线|全面|各项|主要/
const ADVERBS =
  /(?:已经?|均|都|也|又|仍|还|尚|未|没有|没|正在?|现|刚刚|日前|近日|目前|顺利|圆满|如期|按期|提前|正式|陆续|相继|先后|率先|首先|基本|率|将|拟|即将|预计|力争|计划|有望|于|在|先行|先期|抢先|提早|，|“|”)+$/
/** 循环水站已在厂区投用: where it stands is no part of it. */
const SOMEWHERE = /(?:已|现|均)?[在于][^，在于]{0,8}(?:厂区|园区|校区|院区|区域|境内|院内|场内|[区园厂]内)$/

/** A part that already does what the whole is for: first lines and phases. */
const DOES_ITS_WORK = /(?:线|装置|机组|期|车间|批|段|[区栋座])$/

/** A later phase is none of what was promised first, not even begun with it. */
const LATER_PHASE = /(?:[二三四]期|后期|后续)(?:项目|工程)?$/
/** Works that are one of several of a plant: 烧结机超低排放改造, 有组织改造. */
const ONE_OF_THE_WORKS = /烧结机|[有无]组织|竖炉|球团|高炉|料场|清洁运输/
/** What it makes or holds, behind the part: 一期2万吨. */
const SIZE = /(?:年产)?[0-9.]+[万亿]?(?:吨|台|套|条|辆|平方米|千瓦|兆瓦)$/
/** A quantity of another product than the target's own: 多晶硅项目30万吨工业硅. */
const PRODUCT = /(?:^|[^0-9.])[0-9.]+万?吨([一-龥]{2,6})$/

/** What of a target's thing a verb is of: its whole, a part of it, or a part that is only beside it (循环水站). */
export type Extent = 'whole' | 'part' | 'side'

/** @param between the words between the target's name (or the beginning of the clause) and the verb */
export function extentOf(between: string, { words }: ClaimTarget): Extent {
  const subject = between.replace(ADVERBS, '').replace(SOMEWHERE, '').replace(ADVERBS, '').replace(SIZE, '')
  const phase = LATER_PHASE.exec(subject)?.[0]
  if (phase && !words.includes(phase.slice(0, 2))) return 'side'
  const works = ONE_OF_THE_WORKS.exec(between)?.[0]
  if (works && !words.includes(works)) return 'part'
  const product = PRODUCT.exec(subject)?.[1]
  if (product && !words.includes(product.slice(-2))) return 'part'
  if (subject === '' || THE_WHOLE.test(between) || words.includes(subject.slice(-2))) return 'whole'
  const isPart = PARTS.test(subject) || (OWN_THING.test(subject) && !THE_WORK.test(subject))
  if (!isPart) return 'whole'
  return DOES_ITS_WORK.test(subject) ? 'part' : 'side'
}
