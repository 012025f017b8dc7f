import { oneOf } from './stage/pattern'

/** Words of nobody who would know. */
const NOBODYS = `据说|网传|听说|传言|传闻|坊间|谣传|据传|盛传|风传|流传|疑似|误传|小道消息|内部消息|有消息(?:说|称)|道听途说|戏称|吹嘘|号称|[”」』]的(?:说法|传言|传闻|消息|提法|帖子|网帖|言论)|(?:好像|似乎)(?=已|要|将|还|没|是|快|早)|
  听[一-龥]{1,8}(?:说起?|讲)|有人(?:说|称|讲|问|猜|发|传|转发|在[一-龥]{1,6}[说问称])|
  (?:网友|网民|群友|博主|帖子|跟帖|短视频|自媒体|弹幕|贴吧|评论区|朋友圈|微信群|业主群|家长群|居民群|群里|网上|网络上)[^，。；！？]{0,12}?(?:说(?!好)|称(?!赞)|传(?!播)|讲|爆料|声称|猜|转发|疯传|都在发|嚷嚷)`
/** Whoever says it is contradicted, in its sentence or the next. */
const DENIED = `谣言|辟谣|不实|不属实|失实|子虚乌有|(?:说法|消息|传言|信息|报道|表述|数字|数据|内容)(?:并|均|都|完全|明显)*不(?:准确|确切|正确|真实|可信|成立)|没有这回事|没这回事|没有的事|并无此事|无此事|并非事实|不是事实|不是真的|纯属(?:虚构|猜测|编造|误传|谣言)|以讹传讹|
  (?:没有|未|尚未|未经|暂未|并未|没)(?:能)?(?:得到|获得|获|经过|经|予以|予|给予|加以|作出|做出|作)?(?:[一-龥]{0,8}?(?:官方|部门|权威|方面|局|区里|业主|企业|公司|校方|学校|院方|项目方))?(?:的)?(?:正式)?(?:证实|核实|印证)|
  (?:不予|拒绝|无法|有待|尚待|还待)(?:进一步)?(?:证实|核实|印证)|与(?:实际|事实|真实)(?:情况)?(?:不符|不相符|有出入)`

const HEARSAY = oneOf(`${NOBODYS}|${DENIED}`)
const ANSWER = oneOf(DENIED)
/** An answer comes at once. */
const ANSWER_REACH = 40

/**
 * Whether what a sentence says is hearsay, or denied right after it.
 * @param next the text behind the sentence
 */
export function isHearsay(sentence: string, next: string): boolean {
  return HEARSAY.test(sentence) || ANSWER.test(next.slice(0, ANSWER_REACH))
}
