import { loose, type Placed, placedAt } from './placed'

const HAN = '[一二三四五六七八九]'
/** 两 counts and never orders: 两期 is how many. */
const SMALL = `(?:\\d{1,2}|${HAN}?十${HAN}?|${HAN})`
/** 第10万台 is a place, too. */
const NUMERAL = '(?:\\d(?: \\d){0,5}(?: [万亿])?(?!\\d)|[零一二三四五六七八九十百千万]{1,8})'
/** What is said of a place in a row; 第一支部 and 第九小学 are names that begin with one. */
const PLACE =
  '(?:[批次个位届轮季款卷场站层号步线版种年天日周月代辆户座套例组章节台回页根块片盏枚辑班位处幅]|条(?!例)|项(?!目)|名(?!单)|家(?!庭)|期(?!间)|类|标段)'
const TO = ' (?:至|到|-{1,2}|~|、) '
/** Where an item of a list begins. */
const ITEM = '(?<=^|[\\n。!?;:：；、,，.(“"]|首先|坚持|以及|其) '

const ORDINALS = [
  `第 ${NUMERAL}(?:${TO}第? ${NUMERAL})?(?: ${PLACE})?`,
  `(?<=${ITEM}|要)${SMALL}是(?=要?[一-龥])`,
  `(?<=其)${HAN}(?![百千万亿十成个分])(?=[,，是:：、])`,
  `${SMALL}(?:[、和]?${SMALL})?(?: 期)(?![间望待限末货刊盼许权颐])`,
  `${SMALL} 标段`,
  `(?:${SMALL}|负${SMALL}) 层(?![次面级出楼高])`,
  `(?:${SMALL}|负${SMALL}) 楼(?![房盘宇群市栋主])`,
  `${SMALL} 年级`,
  `${SMALL} 级(?![配差别])`,
  `[一二三]等(?=[奖功品舱座])`,
  '[一二三]线(?=城市)',
  '[一二三]审(?=[判稿理])',
  `(?:[一二三][二三]{0,2})产(?![品量能值地出权假房业区后])`,
  `[一二三]次产业`,
]
/** What makes a number with a point an amount. */
const COUNTED = '[万亿千百成倍元吨米亩户个家人次条辆处年天岁度]|公里|公顷|平方|立方|英寸'
/** （一）, 一、, 1. and ①, at the beginning of what they head. */
const MARKERS = [
  `(?<=^|\\n |[)。;；：:]) \\( ${SMALL} \\)`,
  `(?<=^ |\\n |。)${SMALL}、(?!\\d)(?:(?<=\\d、)|(?!${SMALL}|[零两]))`,
  '(?<=^ |\\n |[。;；]) \\d{1,2}[.](?! \\d)(?=.)',
  '[①-⑳]',
  // 3.1 装备制造, and not 16.8亿; #2; a keycap; the number of a page.
  `(?<=^ |\\n )\\d{1,2}(?:[.]\\d{1,2}){1,3}(?= (?!${COUNTED})[一-龥])`,
  '(?<=#)\\d{1,4}(?!\\d)',
  '\\d(?=\\ufe0f?\\u20e3)',
  '(?<=(?:^|\\n) - )\\d{1,3}(?= -)',
]
const PATTERNS = [...ORDINALS, ...MARKERS].map(loose)
/** 分三期建设, 共18层, 6层楼房 say how many. */
const COUNTED_BEFORE =
  /(?:[共为高达有约近超过]|分[为成]?|培训|举办|开展|开办|编发|印发|刊发|地上|地下|总计|不低于|至少)[ \n]?$/
const COUNTED_BEHIND = /^[ \n]?(?:高|楼房|住宅|建筑|小楼|大楼|洋楼|以上|以下|左右|楼高)/
/** No works have a 60th phase: 培训班60期 are so many. */
const LAST_PHASE = 10
const COUNTABLE = /[期层楼]$/

/** The place in a row that begins at `at`: 第一, 第3批, 一是, 二期, 一层, 三标段, （一）. */
export function readOrdinal(text: string, at: number): Placed | null {
  for (const pattern of PATTERNS) {
    const placed = placedAt(pattern, text, at)
    if (placed && !isHowMany(text, placed)) return placed
  }
  return null
}

/** 期 and 层 are counted, too. */
export function isHowMany(text: string, { start, end }: Placed): boolean {
  const written = text.slice(start, end)
  if (!COUNTABLE.test(written)) return false
  if (written.startsWith('两')) return true
  if (Number(/^\d+(?=[ \n]*期$)/.exec(written)?.[0] ?? 0) > LAST_PHASE) return true
  return (
    COUNTED_BEFORE.test(text.slice(Math.max(0, start - 4), start)) ||
    COUNTED_BEHIND.test(text.slice(end, end + 5))
  )
}

/** Where an ordinal may begin besides at its number. */
export const ORDINAL_BEGINS = '第负(①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'
