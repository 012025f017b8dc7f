/** Units of one dimension, and what each is of its group's smallest. Power comes in 千瓦 already (corpus/units.ts). */
const CONVERTED: Record<string, number>[] = [
  // 15 亩 to the 公顷 is how officials reckon (3030亩 is 202公顷), so all land is told in fifteenths of it.
  { 亩: 1, 公顷: 15, 平方公里: 1500, 平方米: 0.0015 },
  { 公斤: 1, 吨: 1000 },
  { 米: 1, 公里: 1000 },
  { '‰': 1, '%': 10 },
]

/** Counters that newspapers exchange for the same things. */
const COUNTERS = [
  // Works and sites: 18家煤矿, 18座煤矿, 18处煤矿.
  '个家座处项',
  '人名位',
  // Lorries; never 台 of an appliance against 户, which is another group.
  '辆台',
  '栋幢',
]

/** The counters that fit anything: beside another counter, another thing was counted. */
const GENERAL = '个项'

/** What a value in `from` is multiplied by to be one in `to`; null where they are no kin. */
export function unitFactor(from: string, to: string): number | null {
  if (from === to) return 1
  for (const group of CONVERTED) {
    const a = group[from]
    const b = group[to]
    if (a !== undefined && b !== undefined) return a / b
  }
  return COUNTERS.some((group) => group.includes(from) && group.includes(to)) ? 1 : null
}

export function isMoneyUnit(unit: string): boolean {
  return unit.endsWith('元')
}

export function isRateUnit(unit: string): boolean {
  return unit === '%' || unit === '‰'
}

/** Of a promise in a counter for anything, another counter counts another thing: 312栋 of 48个. */
export function countsAnotherThing(promised: string, reported: string): boolean {
  return GENERAL.includes(promised) && unitFactor(reported, promised) === null
}
