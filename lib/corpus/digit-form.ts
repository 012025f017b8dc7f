/** What stands for the character that the number grammar knows: one UTF-16 unit for one. */
const SAME: Record<string, string> = {
  〇: '零',
  '○': '零',
  '◯': '零',
  兩: '两',
  俩: '两',
  萬: '万',
  億: '亿',
  點: '点',
  餘: '余',
  幾: '几',
  數: '数',
  個: '个',
  戶: '户',
  條: '条',
  輛: '辆',
  噸: '吨',
  畝: '亩',
  頃: '顷',
  處: '处',
  項: '项',
  號: '号',
  層: '层',
  樓: '楼',
  線: '线',
  級: '级',
  標: '标',
  時: '时',
  週: '周',
  歲: '岁',
  國: '国',
  約: '约',
  過: '过',
  滿: '满',
  達: '达',
  長: '长',
  減: '减',
  '﹪': '%',
  '～': '~',
  '〜': '~',
  '∼': '~',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '‐': '-',
  '‑': '-',
  壹: '一',
  贰: '二',
  貳: '二',
  叁: '三',
  肆: '四',
  伍: '五',
  陆: '六',
  柒: '七',
  捌: '八',
  玖: '九',
  拾: '十',
  佰: '百',
  仟: '千',
}

const FULL_WIDTH_FIRST = 0xff01
const FULL_WIDTH_LAST = 0xff5e
const FULL_WIDTH_SHIFT = 0xfee0

/**
 * Text as the number grammar reads it: full width to half, traditional and banker's numerals to plain,
 * every kind of space to a blank. As long as the input, so that offsets hold. Full-width commas stay: in
 * Chinese they part clauses, never thousands.
 */
export function toDigitForm(text: string): string {
  return text.replace(OTHER_FORM, (char) => {
    const same = SAME[char]
    if (same !== undefined) return same
    const code = char.charCodeAt(0)
    const isFullWidth = code >= FULL_WIDTH_FIRST && code <= FULL_WIDTH_LAST
    return isFullWidth ? String.fromCharCode(code - FULL_WIDTH_SHIFT) : ' '
  })
}

/** What is written otherwise than the grammar reads it; most of a text is not. */
const OTHER_FORM = new RegExp(`[${Object.keys(SAME).join('')}]|(?![，])[\uff01-\uff5e]|(?!\\n)\\s`, 'g')
