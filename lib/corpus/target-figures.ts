import type { Figure } from './model'
import { parseQuantities } from './quantity'
import { VERB_PHRASE } from './verbs'

/** Nouns that name a sum of money. */
const MONEY_NOUN = /[一-龥]*(?:投资|总值|产值|增加值|收入|支出|税收|贸易额|销售额|成交额|资金)$/
const MODAL = /^(?:力争|争取|确保|\d{4}年|今年|全年)+/

/**
 * The figures of a target, with what each is of. Offsets are UTF-16 units of the quote; `focus` limits
 * them to the target's own words, so that a list's other members keep theirs.
 */
export function deriveFigures(quote: string, focus: { start: number; end: number } | null): Figure[] {
  const from = focus?.start ?? 0
  return parseQuantities(quote.slice(from, focus?.end ?? quote.length)).map((figure) => {
    const placed = { ...figure, start: figure.start + from, end: figure.end + from, role: 'target' as const }
    return { ...placed, ...meaningOf(placed, quote.slice(0, placed.start), quote.slice(placed.end)) }
  })
}

type Meaning = Pick<Figure, 'metric' | 'basis' | 'moneyStage'>

function meaningOf(figure: Figure, before: string, after: string): Meaning {
  if (figure.unitText === '%' || figure.unitText === '‰')
    return { metric: null, basis: 'rate', moneyStage: null }
  if (isMoney(figure)) return moneyMeaning(metricBefore(before))
  if (isOutput(figure)) {
    // 宝杰4万吨负极材料: an amount before a noun is what the plant is built for.
    return { metric: null, basis: /^[一-龥]/.test(after) ? 'capacity' : 'in-year', moneyStage: null }
  }
  return { metric: null, basis: /新增[^，；]*$/.test(before) ? 'in-year' : 'count', moneyStage: null }
}

function moneyMeaning(metric: string | null): Meaning {
  if (metric === null) return { metric, basis: null, moneyStage: null }
  if (metric.includes('签约')) return { metric, basis: 'in-year', moneyStage: 'signed' }
  if (metric.includes('固定资产投资')) return { metric, basis: 'in-year', moneyStage: 'invested' }
  if (metric.endsWith('到位资金')) return { metric, basis: 'in-year', moneyStage: 'arrived' }
  if (metric.endsWith('投资')) return { metric, basis: 'planned-total', moneyStage: 'planned' }
  return { metric, basis: 'in-year', moneyStage: null }
}

/** The noun just before a sum, without the verbs and dates in front of it: 完成固定资产投资 → 固定资产投资. */
function metricBefore(before: string): string | null {
  const clause = before.slice(Math.max(before.lastIndexOf('，'), before.lastIndexOf('；')) + 1)
  const noun = clause.replace(MODAL, '').replace(MODAL, '')
  const verb = [...noun.matchAll(VERB_PHRASE)][0]
  const bare = verb?.index === 0 ? noun.slice(verb[0].length) : noun
  return MONEY_NOUN.exec(bare)?.[0] ?? null
}

function isMoney(figure: Figure): boolean {
  return figure.unitText.endsWith('元')
}

function isOutput(figure: Figure): boolean {
  return ['吨', '千瓦', '千瓦时', '立方米'].includes(figure.unitText)
}
