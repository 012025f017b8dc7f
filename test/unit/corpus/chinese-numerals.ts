const DIGITS = '零一二三四五六七八九'
const PLACES = ['', '十', '百', '千']

/** A whole number below 10^12 as it is spoken: 2305 is 二千三百零五, 100_000_012 is 一亿零一十二. */
export function spoken(value: number): string {
  if (value === 0) return '零'
  const groups = [Math.floor(value / 1e8), Math.floor(value / 1e4) % 1e4, value % 1e4]
  let text = ''
  let skipped = false
  for (const [i, group] of groups.entries()) {
    if (group === 0) {
      skipped ||= text !== ''
      continue
    }
    if (text !== '' && (skipped || group < 1000)) text += '零'
    skipped = false
    text += underTenThousand(group) + ['亿', '万', ''][i]
  }
  return text
}

function underTenThousand(value: number): string {
  const digits = String(value).split('').map(Number)
  let text = ''
  let skipped = false
  for (const [i, digit] of digits.entries()) {
    if (digit === 0) {
      skipped = true
      continue
    }
    if (skipped) text += '零'
    skipped = false
    text += DIGITS.charAt(digit) + PLACES[digits.length - 1 - i]
  }
  return text
}

/** 二 before 百, 千, 万, 亿 is said 两; 一十二 is said 十二 at the beginning. */
export function colloquial(text: string): string {
  return text.replace(/二(?=[百千万亿])/g, '两').replace(/^一十/, '十')
}

/** Digit by digit, as years are said: 2025 is 二〇二五. */
export function digitByDigit(value: number, zero: string): string {
  return [...String(value)].map((digit) => (digit === '0' ? zero : DIGITS.charAt(Number(digit)))).join('')
}

/** 52.4 is 五十二点四. */
export function spokenDecimal(text: string): string {
  const [whole = '', fraction = ''] = text.split('.')
  const tail = [...fraction].map((digit) => DIGITS.charAt(Number(digit))).join('')
  return spoken(Number(whole)) + (tail && `点${tail}`)
}

export function fullWidth(text: string): string {
  return text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0))
}
