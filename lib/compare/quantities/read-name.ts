import { readUnit } from '../../corpus/units'
import { before, loose, type Placed, placedAt } from './placed'

const HAN = '[零一二三四五六七八九]'
const NUMERAL = `(?:\\d{1,6}|[零一二三四五六七八九十百千]{1,6})`

const NAMES = [
  // Documents: 〔2023〕12号.
  '[〔\\[] \\d{4} [〕\\]] 第? \\d{1,5} 号',
  // Telephones: 0473-2021234, 400-123-4567, 13912345678.
  '0\\d{2,3} - \\d{7,8}(?!\\d)',
  '\\(0\\d{2,3}\\) \\d{7,8}(?!\\d)',
  '[48]00-\\d{3,4}-\\d{3,4}(?!\\d)',
  '1[3-9]\\d{9}(?!\\d)',
  '(?:1[12]\\d|12\\d{3})(?= (?:热线|急救|指挥|平台|报警|电话))',
  '(?<=1[12]\\d[、和或])1[12]\\d(?!\\d)',
  // A flat: 4-2-301.
  '\\d{1,3}(?:-\\d{1,4}){2,4}(?!\\d)',
  // Bus lines: 5路公交.
  '(?<=[坐乘搭交车] )\\d{1,3} 路|\\d{1,3} 路(?=公交|[轨軌车車])',
  // Roads: G6, S215, 110国道, 国道110, 省道202线.
  '\\d{1,4}(?: 国道| 省道| 县道| 乡道)',
  '(?<=[国省县乡][道] )[A-Z]?\\d{1,4}(?: 线)?(?!\\d)',
  '\\d{2,4} 线(?![上下索路缆])',
  // Numbered things: 一号物流园, 2号楼, 1至3号机组.
  `${NUMERAL}(?: (?:至|到|-|~|、) ${NUMERAL})? 号(?![召称角令外叫脉])`,
  // Schools by their number: 九小, 十四中; never 九小时.
  `(?<![零一二三四五六七八九十百\\d每前近超后期集])(?:[二三四五六七八九]?十[一二三四五六七八九]?|[二三四五六七八九])[小中](?![时型间央等高低小中国期部级外层康心学队区微企旬伏午介农式老巷路车轮于美号华药文西共全八])`,
  '(?<=[市区县旗])一[小中](?![时型间央等高低小国期部级外层康心队区微企旬伏午介农式])',
  // 六五四, 七一一: digits one by one.
  `(?<!${HAN}|[十百千万亿第])(?!一二三|二三四)${HAN}{3}(?!${HAN}|[十百千万亿年个户家人名项条次号点月日成分])`,
  `(?<!${HAN})${HAN}{2}(?=厂|矿|所(?!有)|医院|团场|部队|基地|重工|兵团)`,
  // 95后.
  '(?<!\\d)[4-9][05]后(?![勤续台面来边期])',
  // Words of letters and digits: PM2.5, COVID-19, 5G, 4S.
  '(?<![A-Za-z\\d])(?=[A-Za-z-]{1,12}[.]?\\d)[A-Za-z]{1,8}(?:[-.]?[A-Za-z\\d]{1,10}){1,5}(?![A-Za-z\\d])',
  '\\d{1,3}[A-Z]{1,3}(?![A-Za-z\\d])',
  // 世界500强; a door: 3单元502室.
  '\\d{2,4}强(?![度化制调])',
  '\\d{1,2} 单元(?!格)',
  '\\d{3,4} 室(?![内外])',
  '八项规定',
]
const PATTERNS = NAMES.map(loose)
/** Behind these, digits are a number to dial or to look up. */
const CALLED =
  /(?:电话|热线|手机|拨打|咨询|联系|传真|邮编|邮政编码|编号|号码|代码|账号|帐号|车牌|证号|QQ|微信|信箱)(?:号|为|是|：|:| |\n){0,3}$/
const DIALLED = loose('\\d{3,20}(?:-\\d{3,9}){0,2}(?:转\\d{1,5})?')
/** Nobody prints an amount with so many digits and neither a unit nor separators. */
const LONG_NUMBER = loose('(?<![\\d.,])(?:0\\d{2,19}|\\d{7,20})(?![\\d.,%]| [万亿千百])')
/** “四个意识”, “两不愁三保障”: a phrase of the day. */
const SLOGAN =
  /(?<=[“‘「『"])[一二两三四五六七八九十](?![一二三四五六七八九十]*[百千万亿元%])[一-龥]{1,7}(?=[”’」』"])/y

/** What has a number in its name, from its number to the word that goes with it: 一号, 六五四, 九小, G6, 202线. */
export function readName(text: string, at: number): Placed | null {
  for (const pattern of PATTERNS) {
    const placed = placedAt(pattern, text, at)
    if (placed && !isAmount(text, placed)) return placed
  }
  if (CALLED.test(before(text, at))) {
    const dialled = placedAt(DIALLED, text, at)
    if (dialled && !isFollowedByUnit(text, dialled.end)) return dialled
  }
  const long = placedAt(LONG_NUMBER, text, at)
  if (long && !isFollowedByUnit(text, long.end)) return long
  return placedAt(SLOGAN, text, at)
}

/** 5GW is a capacity, 5G none. */
function isAmount(text: string, { start, end }: Placed): boolean {
  const digits = /^\d+/.exec(text.slice(start, end))?.[0].length ?? 0
  return digits > 0 && /[A-Za-z]$/.test(text.slice(start, end)) && readUnit(text, start + digits) !== null
}

function isFollowedByUnit(text: string, at: number): boolean {
  return [0, 1, 2].some(
    (gap) => /^[ \n]*$/.test(text.slice(at, at + gap)) && readUnit(text, at + gap) !== null,
  )
}

/** Where a name may begin besides at its number. */
export const NAME_BEGINS = '〔\\[(A-Za-z'
