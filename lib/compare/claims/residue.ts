import { longestFirst, oneOf } from '../stage/pattern'
import type { ClaimTarget } from './model'
import { MONEY_NAMES } from './money-metric'
import { surplusOf } from './own-words'
import { ACTS, BRIDGE, MISSING, MISSING_IF, REVISED, SAME_ACTS, STOCKS } from './words'

const BRIDGES = oneOf(longestFirst(`${BRIDGE}|${STOCKS}|${REVISED}|${MISSING}|${MISSING_IF}`), { flags: 'g' })
const ACT = oneOf(longestFirst(ACTS), { flags: 'g' })
const MARKS = /[“”"'‘’（）()《》〈〉「」【】，。、：:；;·…—\-\s0-9.%％]/g

/** What is left of words once those of connection, marks and names of sums are gone. */
export function residueOf(words: string): string {
  return words.replace(MONEY_NAMES, '').replace(MARKS, '').replace(BRIDGES, '')
}

/** What a mention holds besides the target's words: 清洁能源改造入户宣传6093户. */
export function unnamed(inside: string, { words }: ClaimTarget): string {
  return residueOf(surplusOf(inside, words).join(''))
}

/** Whether every act that stands there is one of the target's. */
export function actsFit(between: string, { words, action }: ClaimTarget): boolean {
  const own = words + (action ?? '')
  return [...between.matchAll(ACT)].every(
    ([act]) =>
      own.includes(act) ||
      Object.entries(SAME_ACTS).some(([ours, same]) => own.includes(ours) && same.split('|').includes(act)),
  )
}

/** What is left of words when the target's, its acts and those of connection are gone: 水表 of 小区水表改造. */
export function foreignTo(words: string, target: ClaimTarget): string {
  const rest = unnamed(words, target)
  return actsFit(rest, target) ? withoutActs(rest) : rest
}

export function withoutActs(words: string): string {
  return words.replace(ACT, '')
}
