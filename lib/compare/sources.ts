import { oneOf } from './stage/pattern'

/** It is said that they differ. */
const DIFFER = `一[份处家个种版篇则][^。]{0,24}另一[份处家个种版篇则]|另一[份种](?:材料|报道|说法|文件|稿)|(?:说法|版本|口径|数字|数据|记载|答案)(?:并)?(?:不一|不一致|不统一|不同|各异|对不上|打架)|
  不一致|互?相矛盾|前后矛盾|对不上|数字打架|互有出入|存在出入|有出入|各执一词|众说纷纭|莫衷一是|(?<![统第])一说(?!起|法|到|话)|有的[^。]{0,16}有的|(?:两|三|几)[种个](?:不同的?)?(?:说法|版本|口径|数字|数据|答案|结果)`
const DIFFERS = oneOf(DIFFER)

const ORGANS = `公示栏|公示|公告|启事|告示|简报|通报|公报|快报|年报|月报|周报|日志|报告|报表|台账|调度表|进度表|统计表|明细表|清单|总结|材料|文件|方案|通知|公众号|平台|网页|页面|网站|官网|报道|媒体|报纸|日报|晚报|电视台|电视|新闻|记录|纪要|档案|账本|表格|展板|牌子|海报|横幅|年鉴|手册|画册|区志|月刊|进度牌|公示牌|告示牌|
  发布会|(?<=[一-龥])委(?!托|员|派|任|会)|讲话|汇报|稿件|文章|推文|局|办公室|部门|单位|方面|负责人|公司|企业|项目方|社区|街道|园区|表|栏`
const SAY = `(?:上|里|中|内|则|却|仍|又|也|还|都|上面|里面)*(?:写的?|称|说|显示|记载|记的|记录|标的|标注|标着|列的|登的|登载|公布|披露|印的|印着|填的?|给出|提到|刊登|发布)(?:的)?(?:数字|数)?(?:却|则|仍|还)?(?:是|为|着)?|(?:上|里|中)(?:的)?(?:数字|数)?(?:却|则|仍)?(?:是|为)|(?:的)?(?:统计|通报|核算|认定|登记|上报)(?:的)?(?:数字|数据|结果|数)?(?:却|则|仍|还)?(?:是|为)|(?:却|则|仍)(?:是|为)|(?:却|则|仍|又|也|还|都)?列出(?:了|的是)?`
/** A clause that begins with whose word it is: 验收报告里是207公顷. */
const SOURCED = oneOf(`[^，。；：！？]{0,14}?(?:${ORGANS})(?:${SAY})`)
const SOURCES = oneOf(`(?:${ORGANS})(?:${SAY})`, { flags: 'g' })
const ON_THE_CONTRARY = /却|则|仍|但|而|尚未|还没|没有|未|(?<![等期接招优])待(?!遇|业|人|客)|施工中|正在施工/

/** Whether a sentence says that sources stand against each other. */
export function saysSourcesDiffer(sentence: string): boolean {
  return DIFFERS.test(sentence)
}

/** The words before a figure or a verb that only say whose word it is; '' where there are none. */
export function sourceBefore(clauseBefore: string): string {
  return SOURCED.exec(clauseBefore)?.[0] ?? ''
}

/**
 * Whether a text has two sources, the later one against the earlier: 简报说已投产，调度表却写着尚未投产.
 * A second one that agrees (通报称…，公司也说…) is not against it.
 */
export function hasOpposedSources(text: string): boolean {
  const [first, ...others] = [...text.matchAll(SOURCES)]
  if (!first) return false
  return others.some(({ index }) => {
    const start = text.slice(0, index).search(/[^，。；：！？]*$/)
    const end = index + text.slice(index).search(/[。；！？]|$/)
    return ON_THE_CONTRARY.test(text.slice(start, end))
  })
}
