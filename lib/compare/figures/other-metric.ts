/** Verbs and adverbs that a page writes before the name of what is counted: 累计完成固定资产投资. */
const BEFORE = /^(?:累计|全年|计划|预计|力争|实现|完成|达到|新增)+/
/** 投资额 and 投资总额 are 投资. */
const AFTER = /(?:总额|额)$/

/** Whether two names are of different things. One within the other (总投资, 新签约项目总投资) may be the same. */
export function isOtherMetric(promised: string | null, reported: string | null): boolean {
  if (promised === null || reported === null) return false
  const a = core(promised)
  const b = core(reported)
  return !a.includes(b) && !b.includes(a)
}

export function isSameMetric(promised: string | null, reported: string | null): boolean {
  return promised !== null && reported !== null && core(promised) === core(reported)
}

function core(metric: string): string {
  return metric.replace(BEFORE, '').replace(AFTER, '')
}
