import * as cues from './cues'
import { oneOf } from './pattern'

/** Times and adverbs that open a clause or stand before its verb: they name nothing. */
const TIME = `(?:20[0-9]{2}年|[0-9]{1,2}月(?:[0-9]{1,2}日|底|末|份|初|中旬)?|[0-9]{1,2}日|今年|去年|明年|本月|上月|目前|现在|近日|日前|昨日|昨天|截至|今年以来|年底前?|年内|下一步|如今|其中)`
const OPENS = oneOf(`${TIME}|对于|关于|针对|随着|据悉|，|,|“|"`, { before: '^', after: '+' })
const CUES = oneOf(
  [
    cues.NOT,
    cues.INTENDS,
    cues.MOVES,
    cues.DONE_FIRMLY,
    cues.DONE,
    cues.GOES_ON,
    '也|都|还|仍|尚|便|又|由|被|因',
  ].join('|'),
)
const CLOSES = oneOf(`${TIME}|[于在]`, { after: '+$' })
const ENDS = /[，。；！？：:;,!?\n].*$/
/** Shorter names nothing. */
const SHORTEST = 2

/** What stands right behind a verb and is none of its objects. */
const NO_OBJECT = /^(?:的|时间|日期|时限|节点|条件|目标|仪式|阶段|准备|后|前)/

/** What a statement is of, in the words before its verb; null where the verb opens its clause. */
export function subjectBefore(before: string): string | null {
  const opened = before.replace(OPENS, '')
  const cue = CUES.exec(opened)
  const words = cue ? (cue.index >= SHORTEST ? opened.slice(0, cue.index) : '') : opened
  const subject = words.replace(CLOSES, '')
  return subject.length >= SHORTEST ? subject : null
}

/** What a statement without a subject of its own is of: what is moved to it (推动…开工), or its object. */
export function objectOf(before: string, after: string): string | null {
  const opened = before.replace(OPENS, '')
  const cue = CUES.exec(opened)
  const moved = cue ? opened.slice(cue.index + cue[0].length).replace(OPENS, '') : ''
  if (moved.length > SHORTEST + 1) return moved
  const object = after.replace(ENDS, '').replace(/^了/, '')
  return object.length >= SHORTEST && !NO_OBJECT.test(object) ? object : null
}
