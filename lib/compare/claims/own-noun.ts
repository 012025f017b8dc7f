import type { ClaimTarget } from './model'

/** What follows a number that has no noun of its own: marks, verbs, adverbs, words of time, acts. */
const NO_NOUN =
  /^(?:$|[，。；：、！？!?;:,.)）」”》（(“\n]|的(?=$|[，。；])|以上|以下|大关|关口|左右|上下|多|余|之间|以内|已|均|都|全部|全面|尚|仍|还|再|没|未|正|在|将|拟|计划|预计|有望|目标|任务|完成|完工|竣工|开工|复工|建成|投产|投用|验收|交付|进入|达到|占|同比|比|较|为|是|增长|提前|超|和|与|及|并|而|但|因|由|供|使|可|能|需|要|实现|改造(?!对象)|推广|治理|新建|新增|整合|动工|启动|列入|纳入|申请|申报|签约|落地|实施|推进|顺利|圆满|按|如期|通过|获批|获得|做完|办完|改完|修完|搞完|干完|装完|修好|改好|装好|建好|通车|通行|放行|开放|交付|销号|移交|正式|被|分|没|也|就|刚|其余|其中|共|总|分别|居|创|已有|，)/

/** Counted words that a newspaper puts between a number and its noun. */
const ADJECTIVES =
  /^(?:城镇|城乡|城市|年度|区级|我区|全区|海勃湾区|辖区|老|重点|重大|大型|主要|新能源|具体|这样的|居民|户|的)+/
/** Of these a part of the whole is told. */
export const SCOPES =
  /^(?:的)?(?:自治区级?|市级|国家级|亿元以上|[0-9.]+亿元以上|[0-9]+万元以上|新开工|新建|续建|产业类?|工业类?|政府投资类?|民生类?|基础设施类?|新签约|拟建|在建|已开工|首批|前期)(?:的)?/

/** How the words behind a number lie to a target's thing: none stand there, it is its own noun, or another's. */
export function nounOf(after: string, { words }: ClaimTarget): 'bare' | 'own' | 'foreign' {
  if (NO_NOUN.test(after)) return 'bare'
  const bare = after.replace(SCOPES, '').replace(ADJECTIVES, '')
  const noun = /^[一-龥]{1,6}/.exec(bare)?.[0] ?? ''
  if (noun === '') return 'bare'
  if (NO_NOUN.test(bare)) return 'own'
  return namesIts(noun, words) ? 'own' : 'foreign'
}

/** 小区 of 老旧小区, 矿 of 煤矿; 社区 is another word. */
function namesIts(noun: string, words: string): boolean {
  const first = noun.slice(0, 2)
  if (first.length === 2) {
    if (words.includes(first)) return true
    if (KIN.some(([one, other]) => noun.startsWith(one) && words.includes(other))) return true
  }
  return noun.length === 1 && words.includes(noun)
}

/** What stands for the thing that the promise names. */
const KIN: [string, string][] = [
  ['项目', '项目'],
  ['工程', '工程'],
  ['重卡', '重卡'],
  ['卡车', '重卡'],
  ['车辆', '重卡'],
  ['煤矿', '煤矿'],
  ['矿山', '矿'],
  ['矿井', '煤矿'],
  ['居民', '居民'],
  ['农户', '城乡居民'],
  ['家庭', '居民'],
  ['用户', '居民'],
  ['就业', '就业'],
  ['道路', '道路'],
  ['排土场', '排土场'],
  ['治理区', '治理'],
  ['小区', '小区'],
]
