import { isHearsay } from '../hearsay'
import { oneOf } from '../stage/pattern'
import type { ClaimTarget } from './model'
import { type ClaimText, type PageMention, sentenceOf } from './read-text'
import { SUPPOSED } from './words'

const GOAL = '目标|任务|计划|安排|要求|节点|时限|时间|日期|工期|考核|指标'
const CHANGED = '(?:调整|变更|修订|修改|更改|改|改动)(?:为|成|到|至)'
/** 目标由开工建设调整为办完前期手续. */
const REVISED = new RegExp(`(?:由|从)[^，。；]{2,24}?(${CHANGED}[^，。；]{2,})`)
/** 目标调整为先做好方案设计. */
const REVISED_TO = new RegExp(`(?:${GOAL})[^，。；]{0,10}?(${CHANGED}[^，。；]{2,})`)
const GOALS = oneOf(GOAL)
const SUPPOSING = oneOf(`${SUPPOSED}|建议|呼吁|希望|可能|是否|申请|拟(?=调|变|修|改)`)
const IS_NUMBER_ONLY =
  /^(?:调整|变更|修订|修改|更改|改|改动)(?:为|成|到|至)[约近]?[0-9.,]+(?![0-9.,年月日季])/

/** Where the text says itself that an act was exchanged for another one; null where it does not. Squeezed. */
export function revisedStage(
  page: ClaimText,
  own: readonly PageMention[],
  { deadline }: ClaimTarget,
): { start: number; end: number; isLater: boolean } | null {
  for (const mention of own) {
    const sentence = sentenceOf(page, mention.clause)
    if (isHearsay(sentence.text, '') || SUPPOSING.test(sentence.text)) continue
    const from = mention.end - sentence.start
    const rest = sentence.text.slice(from)
    const match = (GOALS.test(sentence.text) && REVISED.exec(rest)) || REVISED_TO.exec(rest)
    const words = match?.[1]?.replace(/[。；！”]+$/, '')
    if (!match || !words || IS_NUMBER_ONLY.test(words)) continue
    const start = sentence.start + from + match.index + match[0].indexOf(words)
    const other = page.mentions.some(
      (one) =>
        one.start >= mention.end && one.start < start && one.mention.projectId !== mention.mention.projectId,
    )
    if (other) continue
    return { start, end: start + words.length, isLater: isAfter(words, deadline?.end ?? null) }
  }
  return null
}

function isAfter(words: string, end: string | null): boolean {
  const year = /20[0-9]{2}(?=年)/.exec(words)?.[0]
  return /明年|后年/.test(words) || (year !== undefined && end !== null && year > end.slice(0, 4))
}
