import { readBoundAfter, readBoundBefore } from '../../corpus/bounds'
import type { Bound } from '../../corpus/model'
import { matchAt } from '../../corpus/number-terms'
import { type NumberReading, readNumber } from '../../corpus/numbers'
import { readUnit } from '../../corpus/units'
import { isHowMany } from './read-ordinal'

/** A number with no unit that the corpus knows. */
export interface LooseNumber extends Pick<NumberReading, 'start' | 'end' | 'value' | 'upper' | 'more'> {
  bound: Bound | null
  unit: string | null
}

/** What is counted in a few turns only: 3室2厅, 98页; 期, 层 and 楼 where they are not numbered. */
const SELDOM =
  /[ \n]?([期层楼室厅卫页首区县市镇乡路股票度折节门]|方(?![面式案向便针位法可能米])|点(?=建议|意见|要求|希望|体会|经验|启示)|分(?![之别钟管公支布享类组开为区配级成秒局辖部]))/y
/** 十分, 百姓, 千方百计 and 万一 say no number; 两千零五 does. */
const SPELT_OUT = /^(?![百千万亿])(?=.{2,})(?=.*[一二两三四五六七八九点])(?=.*[百千万亿点]).+$/
const BARE_ORDER = /^[百千万亿]+$/
const FIGURE_OF_SPEECH = /[百千万亿]$/
const WORD_BEHIND = /^(?:[千百万]|里(?!程)|一|年|姓|花|方|变|合|象|众|岁|事|物|家)/

/** The number that begins at `at`, where nothing else is known about it: 一份写的是48, 共三期, 95分. */
export function readLooseNumber(text: string, at: number): LooseNumber | null {
  const number = readNumber(text, at)
  if (!number) return null
  const alone = readOrder(text, number) ?? readSingle(text, number)
  if (alone) return alone
  const unit = matchAt(SELDOM, text, number.end)
  const word = unit?.[1] ?? null
  const isCounted =
    word !== null &&
    ('期层楼'.includes(word)
      ? isHowMany(text, { start: at, end: number.end + 1 })
      : word === '点' || number.script === 'arabic')
  if (!isCounted && number.script === 'chinese' && !isSpeltOut(text, number)) return null
  const until = isCounted && unit ? number.end + unit[0].length : number.end
  const before = readBoundBefore(text, at)
  const after = readBoundAfter(text, until)
  return {
    ...number,
    bound: after?.bound ?? before?.bound ?? null,
    unit: isCounted ? word : null,
    start: at - (before?.length ?? 0),
    end: until + (after?.length ?? 0),
  }
}

/** 亿元以上项目, 百人以上企业: 百, 万 and 亿 alone are a number where a word behind them says how it bounds. */
function readOrder(text: string, number: NumberReading): LooseNumber | null {
  if (!BARE_ORDER.test(text.slice(number.start, number.end))) return null
  const unit = readUnit(text, number.end)
  const after = unit && readBoundAfter(text, number.end + unit.length)
  if (!after) return null
  const end = number.end + unit.length + after.length
  return { ...number, bound: after.bound, unit: unit.base, end }
}

const CLAUSE_END = /^(?:[，,。；;、：:！!？?）)\n]|和|及|以及|$)/
/** 每一个, 这一次, 同一家: no count. */
const NO_COUNT_BEFORE = /[这那每任有同另某第唯统万此各哪头上下又再逐一在了成做是的着完就添近进]$/

/** 新建学校一所: a 一 that stands behind its noun counts, and so does one with a bound (至少一次). */
function readSingle(text: string, number: NumberReading): LooseNumber | null {
  const { start, end } = number
  if (text.slice(start, end) !== '一') return null
  const unit = readUnit(text, end)
  if (!unit?.counted) return null
  const until = end + unit.length
  const before = readBoundBefore(text, start)
  const after = readBoundAfter(text, until)
  const noun = text.slice(Math.max(0, start - 2), start)
  const isBehindNoun =
    CLAUSE_END.test(text.slice(until, until + 2)) && /[一-龥]{2}$/.test(noun) && !NO_COUNT_BEFORE.test(noun)
  if (!before && !after && !isBehindNoun) return null
  return {
    ...number,
    bound: after?.bound ?? before?.bound ?? null,
    unit: unit.base,
    start: start - (before?.length ?? 0),
    end: until + (after?.length ?? 0),
  }
}

function isSpeltOut(text: string, { start, end }: NumberReading): boolean {
  const written = text.slice(start, end)
  if (!SPELT_OUT.test(written) || WORD_BEHIND.test(text.slice(end, end + 2))) return false
  return written.length > 2 || !FIGURE_OF_SPEECH.test(written)
}
