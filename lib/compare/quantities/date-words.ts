/** Dates and times as patterns for `loose` (placed.ts), over text in digit form. */

const HAN = '一二三四五六七八九'
/** 2023, 二〇二三; 23 only where a month follows, for 23年 alone is a length of time. */
const YEAR = `(?:[12] \\d \\d \\d|[一二][零${HAN}]{3}|\\d{2}(?= 年(?:1[0-2]|0?[1-9]) 月))`
const MONTH_NUMBER = `(?:1 [0-2]|0?[1-9]|十[一二]?|[${HAN}正腊冬])`
const DAY_NUMBER = `(?:3 [01]|[12] \\d|0?[1-9]|三十一?|廿[${HAN}]?|初[${HAN}十]|二?十[${HAN}]?|[${HAN}])`
const HOUR_NUMBER = `(?:2 [0-4]|1 \\d|0?\\d|二十[一二三四]?|十[${HAN}]?|[${HAN}两])`
const MINUTE_NUMBER = `(?:[0-5] \\d|\\d|[二三四五]?十[${HAN}]?|零?[${HAN}])`
const QUARTER_NUMBER = '[一二两三四1-4]'
const TO = ' (?:至|到|-{1,2}|~) '
/** 一、二季度; 3、4月份. */
const OR_TO = `(?:${TO}|、)`

const DAYTIME = '(?:凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|晚间|夜间|夜|晚|早)'
const MINUTES = `${MINUTE_NUMBER} 分(?!之)(?: ${MINUTE_NUMBER} 秒)?`
const HOUR = `(?!一时)${HOUR_NUMBER} 时(?![代期候间隔光速常尚])(?: ${MINUTES}|半|整|许)?`
/** 三点建议 are three points; 8点30分, 上午8点 and 8点整 are times. */
const O_CLOCK = `${HOUR_NUMBER} 点(?: ${MINUTES}|[一三]刻|半|整|钟|许|(?=${TO}${HOUR_NUMBER} 点)|(?<=[早午晚上夜晨日]${HOUR_NUMBER} 点)(?![零${HAN}\\d]))`
const CLOCK = '(?:2[0-4]|1\\d|0?\\d):[0-5]\\d(?::[0-5]\\d)?(?!\\d)'
const TIME = `(?:${CLOCK}|${HOUR}|${O_CLOCK})`

const MONTH = `${MONTH_NUMBER} 月(?![饼光亮球均子嫂])(?:份)?(?:底|末|初(?![${HAN}十])|[上中下]旬)?`
const MONTHS = `(?:${MONTH_NUMBER}${OR_TO})?${MONTH}`
const DAY = `${DAY_NUMBER} (?:日|号(?!楼))`
const LUNAR_DAY = `(?:初|十|二十|廿)[${HAN}十]?(?![十百千万亿点多余个名家户天年项条次号处亩元人])`
const MONTH_DAY = `${MONTH_NUMBER} 月 (?:(?:${DAY_NUMBER}(?: [日号])?${OR_TO})?${DAY}|${LUNAR_DAY})`
const QUARTER = `(?:(?<!提)前 ${QUARTER_NUMBER} 个?季度|(?:第? ${QUARTER_NUMBER}${OR_TO})?第? ${QUARTER_NUMBER} 季度)[末初]?`
const FIRST_MONTHS = `(?<!提)前 (?:${MONTH_NUMBER}|两) 个月`
const YEARS = `${YEAR}(?:${OR_TO}${YEAR})? 年(?![龄轻级味薪])(?:底|末|初|上半年|下半年|度(?!假)|代)?`
const IN_YEAR = `(?:${MONTH_DAY}|${MONTHS}|${QUARTER}|${FIRST_MONTHS})`
const WEEKDAY = '(?:周|星期|礼拜)'
const WEEKDAYS = `(?<![${HAN}两\\d])${WEEKDAY}[一二三四五六](?:${TO}(?:${WEEKDAY})?[二三四五六日天])?(?![次个项家名年届类期场天户千百万十轮顿小])`
const IN_BRACKETS = `(?: \\((?:周|星期)[一二三四五六日天]\\))?`
const FULL_DAY = `(?:${YEAR} 年 )?${MONTH_DAY}${IN_BRACKETS}(?: ${DAYTIME}? ${TIME})?`
const POINT = `(?:${FULL_DAY}|(?:${YEAR} 年 )?${IN_YEAR}|${YEARS}|${DAYTIME}?${TIME})`

/** 2023-08-04, 2023/8/4, 2023.8.4, with the time that follows. */
const NUMERIC = `(?:19|20)\\d{2}([-/.])(?:1[0-2]|0?[1-9])\\1(?:3[01]|[12]\\d|0?[1-9])(?!\\d)(?: ${CLOCK})?`
const AGE = '(?:初|末|中期|中后期|后期)?'
const DECADE = `(?:(?:\\d{2}|二?十[${HAN}]?) 世纪(?: (?:[1-9]0|[二三四五六七八九]十) 年代)?|(?<!\\d)[1-9]0 年代|[二三四五六七八九]十年代)${AGE}`
/** “十四五”, with no counter behind it: 十四五 is also said of fourteen or fifteen. */
const PLAN =
  '十[一二三四五六]五(?=["”』」\']|期间|规划|时期|以来|收官|开局|末|初|前|后|建设|发展|[,，、。的])'
const FEAST =
  '(?:五一|十一|六一|七一|八一|三八|五四|双十一|双11|三一五|3·15|五·一|十·一)(?=["”』」]? (?:假期|期间|小长假|长假|黄金周|节|国际|劳动|国庆|儿童|妇女|建军|建党|青年|购物|晚会|前夕))'
/** “五一” with its quotes. */
const QUOTED_FEAST = '(?<=["“「『])(?:五一|十一|六一|七一|八一|三八|五四|双十一|双11)(?=[”"」』])'
const BARE_YEARS = `(?:19|20)\\d{2}${TO}(?:19|20)\\d{2}(?![\\d.个家户人项条吨亩元辆处次名万亿])`
/** 2024元旦晚会: a year for itself, never one with a counter behind it. */
const BARE_YEAR =
  '(?<![\\d.A-Za-z])(?:19|20)\\d{2}(?= ?["“”《](?!$)|元旦|春节|中国|内蒙古|乌海|海勃湾|全国|世界|国际|届|级|版|财年|赛季)'
const SCHOOL_YEAR = '(?:19|20)\\d{2} [-/~] (?:19|20)?\\d{2} (?:学年|年度|赛季|榨季|采暖季|供暖季|采暖期)'

/** In the order of asking: what takes more comes before what it begins with. */
export const DATES: readonly string[] = [
  NUMERIC,
  SCHOOL_YEAR,
  `${POINT}${TO}(?:次年|翌年|次日|今年|明年|当年|本月)?(?:${POINT}|${DAY})`,
  `${DAYTIME}?${HOUR_NUMBER}(?: 点)?${TO}${DAYTIME}?${HOUR_NUMBER} (?:时(?![代期候间])|点(?![零${HAN}\\d]))`,
  `${DAY_NUMBER}(?: 日)?${TO}${DAY_NUMBER} 日(?![常益均子程元]|本[人国产])`,
  POINT,
  BARE_YEARS,
  BARE_YEAR,
  DECADE,
  PLAN,
  FEAST,
  QUOTED_FEAST,
  WEEKDAYS,
  `${DAY_NUMBER} 日 ${DAYTIME}? ${TIME}`,
  // A run of four digits in Chinese, 年 left out.
  `二零[零一二三]${`[零${HAN}]`}(?![零${HAN}十百千万亿个户家人])`,
  `${DAY_NUMBER} 日(?![常益均子程元照用记报]|本[人国产])`,
]

/** Where a date may begin besides at its number. */
export const DATE_BEGINS = '前第正腊冬廿初周星礼双凌清早上中下傍晚夜'
