import type { Cluster, Piece } from './clusters'
import type { Flow } from './flow'
import { WORDS } from './weights'

const FACILITY =
  /^的?(?:乌海|海勃湾区?)?(?:新|[一二三四]期)?(?:[一二三四]期|项目|工程|基地|厂房|厂区|工地|车间|装置|生产线|产线|工厂|新厂)/
/** 公路港 is what was built; a school, a museum and a company are more than that. */
const FACILITY_NAME = /(?:港|广场|园|市场|站|厂|基地)$/
const BEFORE_NAME = /^的?$/
const AFTER_NAME = /^(?:在|落户|落子|落地|扎根|\()$/
const OWN_SELF = /[我本](?:校|院|公司|司|厂|园|馆|项目|企业|店|场)/
const DEICTIC = new RegExp(`${OWN_SELF.source}$`)

/** 我校 right before the words, on a page whose heading names the school. */
export function deictic({ start }: Cluster, flow: Flow): Piece[] {
  const found = DEICTIC.exec(flow.normal.text.slice(Math.max(0, start - 4), start))?.[0]
  if (!found) return []
  return [{ start: start - found.length, end: start, kind: 'anchor', group: 'deictic', weight: WORDS.anchor }]
}

/** Whether 我校 or 本公司 stands anywhere: on the school's own page it is as good as its name. */
export function namesOwnSelf(text: string): boolean {
  return OWN_SELF.test(text)
}

/**
 * A bare anchor is the company or the school (东方希望的大客, 滨河小学教导处), and not yet what it builds; 新校区 and
 * 万达 are the thing itself.
 */
export function isBare({ pieces, end }: Cluster, flow: Flow): boolean {
  const { text } = flow.normal
  if (FACILITY_NAME.test(text.slice(0, end)) || FACILITY.test(text.slice(end, end + 10))) return false
  return pieces.every(({ kind, second }) => kind === 'anchor' && !second)
}

/** 清陶在海勃湾, 海勃湾的清陶: our place says which of the company's plants is meant. */
export function isLocated({ start, end }: Cluster, { normal: { text }, places }: Flow): boolean {
  return places.some(
    (hit) =>
      (hit.kind === 'home' || hit.kind === 'city') &&
      hit.governs &&
      ((hit.end <= start && BEFORE_NAME.test(text.slice(hit.end, start))) ||
        (hit.start >= end && AFTER_NAME.test(text.slice(end, hit.start)))),
  )
}
