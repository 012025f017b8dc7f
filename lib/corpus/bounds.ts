import type { Bound } from './model'

/** A bound word, and how many UTF-16 units of text it takes. */
export interface BoundWord {
  bound: Bound
  length: number
}

/** A particle or a blank may stand between the word and the number: 突破了, 约为, 超过 8. */
const before = (words: string, particle = '') => new RegExp(`(?:${words})(?:${particle})?[ \\n]{0,3}$`)

const BEFORE: [Bound, RegExp][] = [
  ['atMost', before('不超过?|未超过?|未突破|不高于|不大于|不多于|不得超过|不突破|至多|最多|最高|[≤≦]')],
  ['atLeast', before('不低于|不下于?|不少于|不小于|不得低于|不得少于|至少|最少|最低|[≥≧]')],
  ['lessThan', before('不足|不到|不满|未满|低于|少于|小于|[<＜]', '了')],
  ['moreThan', before('突破|超过|不止|超出|高于|多于|大于|逾|超', '了')],
  // 节约3亿元, 签约12个 and 附近3户 are other words; 约了3人 is an appointment.
  [
    'about',
    before('大约|大概|接近|将近|(?<![节签合预违特公相邀条契履])约|(?<![附最临靠亲邻就])近', '[为有合]'),
  ],
]
/** Most numbers have no such word: one question, before five. */
const ANY_BEFORE = new RegExp(BEFORE.map(([, pattern]) => pattern.source).join('|'))
/** What these words and their particles end with: most numbers have something else before them. */
const BEFORE_LAST = new Set('过破于多高低下少足到满止出逾超概近约了为有合≤≦≥≧<＜ \n')
/** The longest word with its particle and blanks, and the character before it. */
const BEFORE_LONGEST = 9

const AFTER: [Bound, RegExp][] = [
  ['atLeast', /^[ \n]*(?:及|或)?以上/],
  ['atMost', /^[ \n]*(?:之内|以内|(?:及|或)?以下)/],
  ['about', /^[ \n]*(?:左右|上下(?!一心|联动|游|齐))/],
]

/** What those behind a number begin with. */
const AFTER_FIRST = new Set('及或以之左上 \n')

/** The bound word that ends just before `at`; null where there is none. */
export function readBoundBefore(text: string, at: number): BoundWord | null {
  if (!BEFORE_LAST.has(text.charAt(at - 1))) return null
  const head = text.slice(Math.max(0, at - BEFORE_LONGEST), at)
  if (!ANY_BEFORE.test(head)) return null
  for (const [bound, pattern] of BEFORE) {
    const match = pattern.exec(head)
    if (match) return { bound, length: match[0].length }
  }
  return null
}

/** The bound word that begins at `at`; null where there is none. */
export function readBoundAfter(text: string, at: number): BoundWord | null {
  if (!AFTER_FIRST.has(text.charAt(at))) return null
  const tail = text.slice(at, at + 8)
  for (const [bound, pattern] of AFTER) {
    const match = pattern.exec(tail)
    if (match) return { bound, length: match[0].length }
  }
  return null
}
