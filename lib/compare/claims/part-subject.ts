import { oneOf } from '../stage/pattern'
import type { ClaimTarget } from './model'
import { surplusOf } from './own-words'

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
/** Words for the work, or around a name, that name nothing of their own. */
const NEUTRAL =
  /(?:的|项目|工程|施工|建设|新建|扩建|改造|提升|维修|修缮|翻新|升级|治理|整治|整改|修复|整合|推广|创建|落地|建成|竣工|完工|封顶|投用|试车|成功|举行|举办|迎来|了|在|于|改为|改到|改至|挪到|各项|工作|任务|目标|时间|日期|主要|内容|企业|公司|生产基地|基地|园区|厂区|现场|等|被|要|可|并|且|也|由|同步|同时|一并|集中|逐一|逐步|逐个|稳步|有序|加快|累计|实际|总共|共|仅|只|一次性|高标准|高质量|进入|处于?|[0-9一二三四五六七八九十百千万]+[个户条家辆处项座]|[0-9.]+[A-Za-z]+|[0-9]+[时点分许]+)$/
/** What goes before a verb as how, why or by whose word: 在各方努力下, 因消防, 公告称. */
const ASIDE =
  /(?:下|后|中|时|里|来|上|起|称|说|道|示|露|悉|通报|报道|，|[日月年天周早晚午点一]|新址|第一[铲锹镐]土)$|^[比较距历]|^(?:因|由于|受|经|在|随着|通过|自|从|以|据)/
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
const ONE_OF_THE_WORKS =
  /烧结|[有无]组织|竖炉|球团|高炉|转炉|焦炉|料场|清洁运输|炼[钢铁]|轧钢|脱硫|脱硝|除尘|工序|[0-9一二三四]号|[东南西北][区段侧]|加装电梯|外墙|屋面|管网|水表|路灯/
/** What it makes or holds, behind the part: 一期2万吨. */
const SIZE = /(?:年产)?[0-9.]+[万亿]?(?:吨|台|套|条|辆|平方米|千瓦|兆瓦)$/
/** So many of what was promised without a number: 3条农村路. */
const COUNTED = /[0-9一二两三四五六七八九十]+(?:条|个|家|处|座|户|公里|栋|所)/
/** A quantity of another product than the target's own: 多晶硅项目30万吨工业硅. */
const PRODUCT = /(?:^|[^0-9.])[0-9.]+万?吨([一-龥]{2,6})$/

/**
 * What of a target's thing a verb is of: its whole, a part of it, a part that is only beside it (循环水站), a
 * phase after the one that was promised, or something else (审计).
 */
export type Extent = 'whole' | 'part' | 'side' | 'later' | 'other'

/** Of a name that holds more than the target's words (万腾烧结机超低排放改造): a phase, or one of the works. */
export function extentOfName(name: string, { words }: ClaimTarget): Extent {
  const more = surplusOf(name, words)
  if (more.some((run) => /[二三四]期/.test(run))) return 'later'
  const isPart = more.some((run) => ONE_OF_THE_WORKS.test(run) || /[一1]期|首期/.test(run))
  return isPart ? 'part' : 'whole'
}

/** @param between the words between the target's name (or the beginning of the clause) and the verb */
export function extentOf(between: string, { words, figures }: ClaimTarget): Extent {
  const subject = between.replace(ADVERBS, '').replace(SOMEWHERE, '').replace(ADVERBS, '').replace(SIZE, '')
  const phase = LATER_PHASE.exec(subject)?.[0]
  if (phase && !words.includes(phase.slice(0, 2))) return 'later'
  const works = ONE_OF_THE_WORKS.exec(between)?.[0]
  if (works && !words.includes(works)) return 'part'
  if (figures.length === 0 && COUNTED.test(subject)) return 'part'
  const product = PRODUCT.exec(subject)?.[1]
  if (product && !words.includes(product.slice(-2))) return 'part'
  if (subject === '' || THE_WHOLE.test(between) || words.includes(subject.slice(-2))) return 'whole'
  const isPart = PARTS.test(subject) || (OWN_THING.test(subject) && !THE_WORK.test(subject))
  if (isPart) return DOES_ITS_WORK.test(subject) ? 'part' : 'side'
  return isOtherThing(subject, words) ? 'other' : 'whole'
}

/** What stands there once the words for the work are gone is neither the target's nor how it was done. */
function isOtherThing(subject: string, words: string): boolean {
  let rest = subject
  for (;;) {
    if (rest === '' || ASIDE.test(rest) || words.includes(rest.slice(-2))) return false
    const shorter = rest.replace(ADVERBS, '').replace(NEUTRAL, '')
    if (shorter === rest) return true
    rest = shorter
  }
}
