/**
 * The words around a stage word that say whether it was, is or will be: one pattern source each, as in
 * `words.ts`. Which wins is decided in `state-of.ts`.
 */

/** Not yet. 未来, 未经批准 and 前所未有 deny nothing. */
export const NOT =
  '(?<!前所|从所)未(?!来|必|成年|婚|知|雨|央|经|批|按规|按要|能免)|没有|没能|没(?=完|建|开|投|竣|动|通|改|全|正|启|铺|装)|无法|不能|难以|不会|没法|无望'
/** Between a denial and its verb these end it: 尚未取得手续的项目已开工. */
export const NOT_ENDS = '已|正在|仍在|的|但|计划|预计|拟于|力争'

/** A plan, by the one who plans. 按计划完成 and 计划投资 plan nothing of the stage. */
export const INTENDS = `拟(?!投资|建[^成]|总投资)|(?<!已|均已|业已|干|健|老|小|大)将(?!军|士|领)|(?<!按|按照|照|依|年度|原|内|建设|规划|列入|比)计划(?!总?投资|外|内|表|书|经济|用地|年产|，)|力争|
  预计(?!总?投资|年产|产能)|有望|确保(?!了)|争取|努力|打算|即将|可望|预期|定于|准备|力保|冲刺|瞄准|有待|等待|待(?!遇|业|人|了|到)|
  保证(?!了|金)|尽快|早日|尽早|要(?<![只主需重必简首摘纲提紧概想不还快]要)(?!求|素|点|闻|塞|么|是|客)|需要|须|应(?=[于在当])|
  (?<!许)可(?=投产|完工|竣工|建成|投用|实现|完成|通车|达产|投入|阶段性|全部)|能(?=投产|完工|竣工|建成|投用|通车|开业|完成)|
  盼|期待|目标是|申请|倒排工期|朝着|迎接|临近|接近|将于|拟于|计划于|快要?(?=完|竣|开|投|建|通)|择日|届时|下一步|接下来|今后|下一阶段|年内可`
/** 推动清陶项目开工: what others are moved to do is not done, unless 已 or 正式 say so. */
export const MOVES =
  '推动(?!下)|推进(?!下)|促进(?!区|会|局|中心|条例)|促成|力促|促(?!进)|加快|加速|督促|助推|助力(?!下)|保障|统筹|围绕|聚焦|抓好|支持|协调'
/** What was once the plan says nothing of now: 原计划6月开工. */
export const ONCE_PLANNED = '原计划|原定|原本|本应|本该|原拟|早先计划|曾计划'
/** A plan in the words behind the verb: 投产在即, 投产目标, 开工准备. */
export const INTENDS_AFTER =
  '在即|在望|只剩|仅剩|还剩|还有[0-9一二三四五六七八九十]|指日可待|进入倒计时|倒计时|可期|(?:的)?(?:准备|筹备|条件|许可|申请|节点|时限|计划)|(?:的)?目标(?!任务)'
/** A day by which, without more, is a plan: 年底前完工. 日前 is the past. */
export const BY_THEN =
  '年底前|月底前|月前|月末前|年内|[0-9]日前|日之前|假期前|国庆前|春节前|汛期前|入冬前|供暖期前|月份前|季度末前|学期前|开学前|封冻前|下半年|明年|后年|次年'

/** The same unless 于 or a past year stands beside it: 于10月底竣工 is a day, 上月底 is over. */
export const AT_THE_END = '(?<!上)(?:年底|年末|月底|月末)'

/** It was done. */
export const DONE_FIRMLY = '已|刚刚|终于|标志着|宣布|宣告|曾'
/** It was done, unless a plan stands before: 将正式投产. In the verb's own clause. */
export const DONE =
  '正式|顺利|圆满|成功|如期|按期|按时|提前|率先|全部|全面|先后|相继|陆续|累计|(?<!平)均(?!衡|价|为)|实现|迎来|举行|举办|通过|(?<![由位关属处对至终基鉴等])于'
/** Times that are past when one writes, anywhere before it in the sentence. */
export const PAST =
  '近日|日前|昨日|昨天|昨晚|今天|今日|当日|上午|下午|今年以来|以来|截至|目前|至此|如今|去年|上年|前年|上月|本月|首日|暑假|[0-9]日|[0-9]月|月份'
export const DONE_AFTER =
  '了|完毕|仪式|成功|收官|启幕|以来|至今|已?(?:近|约)?[0-9半一两二三四五六七八九十]+(?:个)?多?(?:年|月|天|周)'

/** It is going on. */
export const GOES_ON =
  '正在|(?<![现存所好])在$|正(?!式|常|规|确|面|月|好|负|因|当|是)|加紧|抓紧|仍在|还在|仍(?=在|进行)|持续|有序|稳步|紧张|加班加点|昼夜|进入|忙着|忙于|赶着|抢抓|全力|掀起|组织|开展|进行|展开|火热|如火如荼|处于|目前|加快|加速|推进|推动'
export const GOES_ON_AFTER =
  '(?:工作|工程|任务|项目)?(?:也|均|都|已)?(?:进入(?:尾声|收尾|冲刺|攻坚|高峰|关键)|阶段|中(?!心|央|学|医|标|国|小|型|间)|进行中|正酣|正忙|正在|正(?=有序|加紧|抓紧|紧张)|有序|稳步|加快|如火如荼|紧张|火热|热火朝天|同步推进|按计划推进)|现场(?!会|指挥|办公|管理|踏勘|检查)|过程中|一直|正常进行'

/** 如果, 若: nothing is said to be. 若干 and 假日 are other words. */
export const IF =
  '如果|(?<!宛|恰|仿|恍)若(?!干|不是)|假如|假设|倘若|一旦|要是|万一|只要|除非|如(?=能|不能|未能|顺利)'
/** Asked, not said. */
export const ASKED = '是否|何时|什么时候|啥时候|能否|有没有|几时|会不会|是不是|哪天|多久'
/** Whoever knows does not say. */
export const UNSAID =
  '不便透露|不便公布|不便公开|未(?:予)?(?:透露|披露|公布|公开|说明|明确|回应|答复|作答)|不予(?:透露|置评|回应)|没有(?:透露|公布|披露|说明|回应)|拒绝透露|无可奉告|不详|不得而知|不清楚|暂无消息|未获(?:回应|答复|证实)|尚待核实|未能核实|无法核实|有待核实'
/** 具体是哪一所: it is not said of which one. */
export const WHICH_ONE = '哪一|哪所|哪个|哪家|哪条|哪处|哪座|具体名称|具体名单'
/** What one may ask of a project. */
export const PROGRESS = '进度|进展|建设|工期|项目|工程|开工|动工|完工|竣工|投产|投用|开业|运营|通车|时间|情况'
/** A year at large: the words alone do not say whether it is a plan or a result. */
export const SOME_YEAR = '今年(?!以来)|全年|本年|年内|20[0-9]{2}年'
/** Not sure: 可能推迟. */
export const MAYBE = '可能|或将|恐|也许|大概率|不排除'
/** Behind a stage word: it is a time. */
export const TIME_OF = '(?:的)?(?:时间|日期|时限|节点|日子)'
export const NOT_FIXED = '未定|待定|(?:未|没有|没)(?:最终|完全)?(?:确定|明确|敲定)|遥遥无期|无望|受阻'
/** An examination that was failed, behind its word. */
export const FAILED = '(?:均|仍|尚|并|暂)?(?:未|没有|没)(?:能|获)?(?:获得)?通过|不合格'
