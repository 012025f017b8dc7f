/** Somebody's, nobody knows whose: no project of ours. */
const SOMEBODYS =
  /(?:(?:另|又|某)一?(?:家|个|座|所|处)?|(?<!第)一(?:家|座|所)|有家)(?:[一-龥]{0,4})?(?:企业|公司|单位|学校|小学|工厂|厂家|商场|市场|项目|机构)[^，。]{0,12}$|另(?:外)?一[家个座所处条][^，。]{0,8}$|(?:其他|别的|同类|类似|邻近|隔壁|外地|周边)(?:企业|公司|项目|地区|小学|学校|城市)?(?:的)?[^，。]{0,6}$/
/** Beside something of ours: it is what the place is told by. */
const BESIDE =
  /^(?:项目|厂区|工地|园区|工程)?(?:的)?(?:仅|只|也)?(?:有)?(?:一路之隔|一墙之隔|相邻|毗邻|相距|对面|旁边|旁|隔壁|隔路相望|隔街相望|不远|紧邻|相连|附近|南侧|北侧|东侧|西侧)/
const BESIDE_BEFORE =
  /(?:与|同|和|跟|距|距离|紧邻|毗邻|位于|紧挨|紧挨着|临近|邻近|靠近)(?:海勃湾区?|我区|区)?$/
/** 紧邻医院项目工地的幼儿园: the neighbour is spoken of. */
const NEXT_TO = /(?:紧邻|毗邻|紧挨着?|挨着|临近|邻近|靠近|紧靠着?|背靠|比邻)(?:海勃湾区?|我区|区)?$/
const ITS_NEIGHBOUR = /^[一-龥]{0,4}?(?:项目|工程)?(?:厂区|工地|施工现场|现场|大门|院墙|园区)?的(?:[一-龥])/
/** Other things than the target behind its name: 九龙国际广场周边道路. */
const SOMETHING_ELSE =
  /^(?:项目|工程|小区)?(?:周边|附近|门前|门口|旁边?|对面|北侧|南侧|东侧|西侧|隔壁|沿线|外围|配套道路|老校区|旧校区|本部|员工|职工|学生|师生|商户代表|党支部|食堂|等单位的|等企业的)/

/** Whether words that were taken for a project speak of a neighbour, or of something beside the project. */
export function isOfSomethingElse(clauseBefore: string, after: string): boolean {
  return (
    SOMEBODYS.test(clauseBefore) ||
    SOMETHING_ELSE.test(after) ||
    (BESIDE.test(after) && BESIDE_BEFORE.test(clauseBefore)) ||
    (ITS_NEIGHBOUR.test(after) && NEXT_TO.test(clauseBefore))
  )
}
