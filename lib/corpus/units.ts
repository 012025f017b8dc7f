/** A unit as written, and what it is a power of ten of. */
export interface Unit {
  /** Length in UTF-16 units of what was read. */
  length: number
  base: string
  /** Power of ten from the written unit to the base unit (吉瓦 to 千瓦: 6). */
  exponent: number
  code: string | null
  /** People, things and acts are counted; an indefinite 一 before such a word counts nothing. */
  counted: boolean
}

/** Written form, base unit, power of ten, ISO 4217 or UN/CEFACT Recommendation 20 code. */
const MEASURED: [string, string, number, string | null][] = [
  ['元人民币', '元', 0, 'CNY'],
  ['元', '元', 0, 'CNY'],
  ['美元', '美元', 0, 'USD'],
  ['港元', '港元', 0, 'HKD'],
  ['欧元', '欧元', 0, 'EUR'],
  ['公吨', '吨', 0, 'TNE'],
  ['吨', '吨', 0, 'TNE'],
  ['公斤', '公斤', 0, 'KGM'],
  ['斤', '斤', 0, null],
  ['千克', '公斤', 0, 'KGM'],
  ['公顷', '公顷', 0, 'HAR'],
  ['亩', '亩', 0, null],
  ['平方公里', '平方公里', 0, 'KMK'],
  ['平方千米', '平方公里', 0, 'KMK'],
  ['平方米', '平方米', 0, 'MTK'],
  ['平方', '平方米', 0, 'MTK'],
  ['m²', '平方米', 0, 'MTK'],
  ['㎡', '平方米', 0, 'MTK'],
  ['立方米', '立方米', 0, 'MTQ'],
  ['标准立方米', '立方米', 0, 'MTQ'],
  ['立方', '立方米', 0, 'MTQ'],
  ['m³', '立方米', 0, 'MTQ'],
  ['毫克', '毫克', 0, 'MGM'],
  ['微克', '微克', 0, 'MC'],
  ['克', '克', 0, 'GRM'],
  ['毫升', '毫升', 0, 'MLT'],
  ['升', '升', 0, 'LTR'],
  ['公里', '公里', 0, 'KMT'],
  ['千米', '公里', 0, 'KMT'],
  ['km', '公里', 0, 'KMT'],
  ['米', '米', 0, 'MTR'],
  ['厘米', '厘米', 0, 'CMT'],
  ['毫米', '毫米', 0, 'MMT'],
  ['千伏', '千伏', 0, 'KVT'],
  ['kv', '千伏', 0, 'KVT'],
  ['℃', '℃', 0, 'CEL'],
  ['摄氏度', '℃', 0, 'CEL'],
  ['分贝', '分贝', 0, '2N'],
  ['周岁', '岁', 0, null],
  ['岁', '岁', 0, null],
  ['千瓦时', '千瓦时', 0, 'KWH'],
  ['度', '千瓦时', 0, 'KWH'],
  ['kwh', '千瓦时', 0, 'KWH'],
  ['兆瓦时', '千瓦时', 3, 'KWH'],
  ['mwh', '千瓦时', 3, 'KWH'],
  ['吉瓦时', '千瓦时', 6, 'KWH'],
  ['gwh', '千瓦时', 6, 'KWH'],
  ['瓦', '千瓦', -3, 'KWT'],
  ['千瓦', '千瓦', 0, 'KWT'],
  ['kw', '千瓦', 0, 'KWT'],
  ['兆瓦', '千瓦', 3, 'KWT'],
  ['mw', '千瓦', 3, 'KWT'],
  ['吉瓦', '千瓦', 6, 'KWT'],
  ['gw', '千瓦', 6, 'KWT'],
  ['%', '%', 0, 'P1'],
  ['个百分点', '百分点', 0, null],
  ['百分点', '百分点', 0, null],
  ['‰', '‰', 0, null],
  ['倍', '倍', 0, null],
]

const COUNTED =
  '户 家 个 条 辆 台 套 人 人次 名 处 所 座 项 件 间 栋 幢 株 棵 头 只 张 次 场 支 批 盏 眼 口 艘 架 部 本 份 起 宗 对 组 位 例 单 笔 款 种 班 册 户次 场次 件次 台次 车次 班次 架次 剂次 趟 列 枚 篇 幅 根 盆 瓶 床 标箱 步 面 片 块 村 桶 袋 箱 羽 尾'.split(
    ' ',
  )

/** What must not follow: 3家庭 are no firms, 八项规定 is a name, 千万千瓦级 a class. */
const NOT_BEFORE: Record<string, RegExp> = {
  元: /^[旦月素件宵首]/,
  个: /^[半多来]?(?:月|季度|小时|星期|工作日|学期|年头|百分点|人所得)/,
  人: /^(?:民|大(?!以)|才|均|行|工智)/,
  家: /^[庭长电居具乡园]/,
  处: /^[理罚分于置级长]/,
  条: /^[例件款约]/,
  项: /^(?:目(?!标)|规定)/,
  户: /^[外籍口型主]/,
  台: /^[湾风]/,
  部: /^[分门队署]/,
  所: /^[有以在属]/,
  位: /^[于置列居]/,
  场: /^[地馆所景]/,
  套: /^[餐路]/,
  次: /^[年月日要序生]/,
  口: /^[袋岸味号]/,
  面: /^(?:[积向对临]|八方)/,
  组: /^[织建成]/,
  班: /^[主子]/,
  单: /^[位元]/,
  头: /^[条版]/,
  名: /^[单录]/,
  间: /^[接隔]/,
  本: /^[地级区市]/,
  块: /^[链头]/,
  片: /^区/,
  批: /^[发准复]/,
  起: /^[步来点]/,
  度: /^(?!电)/,
  米: /^[粉饭面]/,
  克: /^[服己勒隆制扣里兰林拉什孜旗拜利]/,
  升: /^[级学至到降华温旗]/,
  斤: /^[斤两]/,
  平方: /^[公千根]/,
  村: /^[民庄委]/,
  支: /^[部付持行出]/,
  对: /^[接于口]/,
  种: /^[植子质]/,
  列: /^[入为车出席举支]/,
  根: /^[据本治源]/,
  幅: /^[度员]/,
  篇: /^章/,
  瓶: /^颈/,
  床: /^[上前]/,
  盆: /^[地景]/,
}

const UNITS = new Map<string, Unit>([
  ...MEASURED.map(([text, base, exponent, code]): [string, Unit] => [
    text,
    { length: text.length, base, exponent, code, counted: false },
  ]),
  ...COUNTED.map((text): [string, Unit] => [
    text,
    { length: text.length, base: text, exponent: 0, code: null, counted: true },
  ]),
])
const LONGEST = Math.max(...[...UNITS.keys()].map((text) => text.length))
/** By the character that they begin with, the longest first. */
const BY_FIRST = new Map<string, [string, Unit][]>()
for (const unit of [...UNITS].sort(([a], [b]) => b.length - a.length)) {
  const first = unit[0].charAt(0)
  BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), unit])
}

/** Whether any unit begins with this character. */
export function mayBeginUnit(char: string): boolean {
  return BY_FIRST.has(char.toLowerCase())
}

/**
 * The longest unit that begins at `at`, with what it is divided by (元/吨); null where none does. A yearly
 * capacity (吨/年) is the same amount as its 吨. `text` must be in digit form.
 */
export function readUnit(text: string, at: number): Unit | null {
  const words = text.slice(at, at + LONGEST).toLowerCase()
  for (const [written, unit] of BY_FIRST.get(words.charAt(0)) ?? []) {
    if (!words.startsWith(written)) continue
    const from = at + written.length
    const rest = text.slice(from, from + 8)
    if (/[a-z]$/.test(written) && /^[a-z]/i.test(rest)) continue
    if (NOT_BEFORE[written]?.test(rest) || /^级(?!别)/.test(rest)) continue
    return divide(unit, rest)
  }
  return null
}

function divide(unit: Unit, rest: string): Unit {
  const divisor = /^\/(年|[一-龥㎡]{1,4}|[a-zA-Z]{1,4})/.exec(rest)?.[1]
  if (divisor === undefined) return unit
  if (divisor.startsWith('年')) return { ...unit, length: unit.length + 2 }
  const known = readUnit(rest, 1)
  const width = known?.length ?? 1
  return {
    ...unit,
    length: unit.length + 1 + width,
    base: `${unit.base}/${rest.slice(1, 1 + width)}`,
    code: null,
  }
}
