/** Counters are used for each other: 18家煤矿, 18座煤矿. */
const COUNTERS = new Set(['个', '处', '家', '座', '项', '件', '条', '所', '片', '栋', '台', '辆'])

export function isCounter(unit: string): boolean {
  return COUNTERS.has(unit)
}

/** Whether two units count the same things. */
export function isSameUnit(a: string, b: string): boolean {
  return a === b || (isCounter(a) && isCounter(b))
}
