import type { Stage } from '../../corpus/model'
import { oneOf } from './pattern'
import {
  DONE_IN_SHARES,
  DONE_IS_A_FIGURE,
  DONE_IS_SIGNED,
  DONE_ON_PAPER,
  DONE_ON_SITE,
  PARTS,
  WHOLE,
} from './words'

/** What a verb of completing completes: a stage of the whole (选址 is paper), or nothing that is a stage. */
export type Completed = { stage: Stage; isShare: boolean } | 'figure'

/** Verbs whose object or subject may be a lower stage; the others speak of the thing itself. */
const COMPLETES =
  /^(?:完成|完工|竣工|完毕|建成|收官|交工|画上句号|通过验收|验收合格|通过竣工验收|竣工验收|验收|结束)$/
const ADVERBS =
  '(?:已|经|均|也|都|全部|全面|顺利|圆满|基本|提前|如期|按期|近日|日前|于|正式|陆续|相继|现|刚刚|仍|尚|还|未|没有|即将|将|正在)*'
const HEADS = '(?:工程|施工|结构|部分|工作|任务|建设|工序)?'

const at = (words: string, kind: 'subject' | 'object') =>
  kind === 'subject'
    ? oneOf(words, { after: `${HEADS}${ADVERBS}$` })
    : oneOf(words, { before: `^(?:了)?(?:项目|工程|全部|各项|相关|前期|所有)*(?:[^，。；]{0,12}?的)?` })
/** A long object ends in what was done: 完成区人民医院新建项目主体施工. */
const closing = (words: string) => oneOf(words, { after: `${HEADS}(?:任务)?[，。；！\n]?$` })

const KINDS: { completed: Completed; subject: RegExp; object: RegExp; closing: RegExp | null }[] = [
  kind({ stage: 'advance', isShare: true }, DONE_IN_SHARES, false),
  kind('figure', DONE_IS_A_FIGURE, false),
  kind({ stage: 'plan', isShare: false }, DONE_ON_PAPER, true),
  kind({ stage: 'sign', isShare: false }, DONE_IS_SIGNED, true),
  kind({ stage: 'advance', isShare: false }, DONE_ON_SITE, true),
]

function kind(completed: Completed, words: string, isClosing: boolean) {
  return {
    completed,
    subject: at(words, 'subject'),
    object: at(words, 'object'),
    closing: isClosing ? closing(words) : null,
  }
}

/** What else is completed (平台搭建) says nothing of the thing, unless the object ends in the work itself (完成九小跑道维修). */
const OBJECT = /^(?:了)?(?!全部|所有|整个|各项|年度|全年)([一-龥]{2,16})[，。；！、\n]?$/
const THE_WORK =
  /(?:建设|改造|工程|施工|任务|项目|维修|修缮|翻新|升级|提升|治理|整治|修复|整合|推广|创建|工作|目标|计划|交付|投产|运营|开工|销案|销号|扩能|扩建|新建)$|[已均都]$/
const WHOLE_OF_IT = /^(?:了)?(?:全部|所有|整个)(?:建设|工程|改造|施工|维修|修缮|治理|整治|内容|任务)/

/** `before` and `after` are the rest of the clause. Null where the verb completes the thing itself. */
export function whatIsCompleted(word: string, before: string, after: string): Completed | null {
  if (!COMPLETES.test(word) || WHOLE_OF_IT.test(after)) return null
  const found = KINDS.find(
    ({ subject, object, closing: end }) =>
      subject.test(before) || (word === '完成' && (object.test(after) || end?.test(after))),
  )
  if (found && !isAllOfTheTask(found.completed, before, after)) return found.completed
  if (found) return null
  const object = word === '完成' ? OBJECT.exec(after)?.[1] : undefined
  return object && !THE_WORK.test(object) && !isPartOnly(word, '', after) ? 'figure' : null
}

/** 建设任务完成 names no share of it. */
function isAllOfTheTask(completed: Completed, before: string, after: string): boolean {
  return (
    completed !== 'figure' &&
    completed.isShare &&
    /任务[^0-9半成过百]*$/.test(before) &&
    /^[，。；！]?$/.test(after)
  )
}

/** 9个全部开工，完工5个. */
const SOME_OF_THEM = /^[0-9]+[个项家处](?:[，。；！\n]|$)/
const PART = oneOf(PARTS, { flags: 'g' })
const ALL = oneOf(WHOLE)

/** Only a part of the thing is meant (烧结工序, 首条生产线), and not all of its parts. */
export function isPartOnly(word: string, before: string, after: string): boolean {
  if (SOME_OF_THEM.test(after)) return true
  const object = word === '完成' ? after : ''
  if (ALL.test(before)) return false
  return [...before.matchAll(PART)].length > 0 || [...object.matchAll(PART)].length > 0
}
