import type { Figure } from '../../corpus/model'

export type MetricMeaning = Pick<Figure, 'metric' | 'basis' | 'moneyStage'> & { isPart: boolean }

interface MoneyWord extends MetricMeaning {
  pattern: RegExp
}

const word = (
  source: string,
  moneyStage: Figure['moneyStage'],
  basis: Figure['basis'],
  metric: string | null = null,
  isPart = false,
): MoneyWord => ({ pattern: new RegExp(`(?:${source})`, 'g'), moneyStage, basis, metric, isPart })

/** Names of sums. The last before a number is what it is of; the longer of two that end together. */
const WORDS: MoneyWord[] = [
  word('固定资产投资(?:总?额)?', 'invested', 'in-year', '固定资产投资'),
  word(
    '工业投资|民间投资|制造业投资|房地产(?:开发)?投资|基础设施投资|产业投资|技改投资|技术改造投资|第[一二三]产业投资|第[一二三]产业(?:完成)?投资|新能源(?:产业)?投资|能源投资|民生投资|农业投资|交通投资|项目投资|建安投资|设备投资',
    'invested',
    'in-year',
    '分项投资',
    true,
  ),
  word(
    '(?:累计|已|共|实际|实现|今年|本年)*(?:完成|落实|兑现)(?:项目|年度|建设|了)?投资(?:额)?|完成产值投资|投资完成(?:额)?',
    'invested',
    'in-year',
    '完成投资',
  ),
  word('已投入(?:资金)?|累计投入(?:资金)?|投入资金|支付(?:资金)?|拨付(?:资金)?', 'paid', 'in-year', '投入'),
  word(
    '到位(?:[一-龥]{0,6})资金|资金到位|到账资金|实际到位|到位|实际利用[一-龥]{0,6}资金|引进(?:国内|区外|市外|[一-龥]{0,4})?(?:资金|到位资金)',
    'arrived',
    'in-year',
    '到位资金',
  ),
  // Not signed yet: 意向投资, 在谈项目总投资.
  word(
    '(?:达成)?意向(?:性)?(?:协议|合同)?(?:计划)?(?:总)?(?:投资|资金|金额|引资)(?:总?额)?|(?:拟|待|将|有望|计划)(?:签约|签订|引进|落地)(?:的)?(?:[一-龥]{0,6})?(?:总)?(?:投资|金额|资金)(?:总?额)?|(?:在谈|洽谈|跟踪|储备|对接|在跟)(?:的)?(?:[一-龥]{0,6})?(?:总)?(?:投资|金额)(?:总?额)?',
    null,
    'planned-total',
  ),
  word(
    '(?:协议|合同|签约)(?:总)?(?:投资|资金|金额|引资|额)(?:总?额)?|签约总额|签约额',
    'signed',
    'in-year',
    '签约金额',
  ),
  word('(?:年度|年|当年|今年)计划(?:完成)?投资|年度投资', 'planned', 'in-year', '年度计划投资'),
  word(
    '(?:计划|估算|概算|预计|规划)?总投资(?:额|规模)?|投资总额|投资总规模|总盘子|总规模|投资规模|概算',
    'planned',
    'planned-total',
    '总投资',
  ),
  // Of the projects on a list: 入库项目计划投资.
  word('项目(?:的)?(?:计划|估算|概算|规划|预计|拟)投资(?:额)?', 'planned', 'planned-total', '总投资'),
  word(
    '贷款|补贴|补助|专项债券?|债券|奖补|奖励|保费|税收|利润|营业收入|销售收入|销售额|零售总额|零售额|财政收入|预算收入|支出|产值|增加值|生产总值|税费|电费',
    null,
    'in-year',
    '其他金额',
  ),
  word('工业生产总值', null, 'in-year', '工业生产总值'),
]

/** All of them: they say nothing of another thing between a name and its number. */
export const MONEY_NAMES = new RegExp(
  WORDS.map(({ pattern }) => pattern.source)
    .sort((a, b) => b.length - a.length)
    .join('|'),
  'g',
)

/** What a sum of money is of by the name last before it; null where none stands there. */
export function moneyMetric(before: string): (MetricMeaning & { at: number }) | null {
  let best: (MetricMeaning & { at: number; end: number; length: number }) | null = null
  for (const { pattern, ...meaning } of WORDS) {
    for (const match of before.matchAll(pattern)) {
      const end = match.index + match[0].length
      const isBetter = !best || end > best.end || (end === best.end && match[0].length > best.length)
      if (isBetter) best = { ...meaning, at: match.index, end, length: match[0].length }
    }
  }
  return best
}

/** What the projects are that a total is of: the last word of their stage before it. */
const SIGNED = /(?<![拟待将未]|计划|有望|意向)签约|签下|签订|落户/
const OTHER_PROJECTS = /洽谈|在谈|储备|谋划|开工|入库|复工|拟引进|[拟待将]签约|意向|跟踪|对接|商谈/
export function isOfSigned(before: string): boolean {
  const signed = lastOf(SIGNED, before)
  return signed >= 0 && signed > lastOf(OTHER_PROJECTS, before)
}

function lastOf(pattern: RegExp, text: string): number {
  return [...text.matchAll(new RegExp(pattern, 'g'))].at(-1)?.index ?? -1
}
