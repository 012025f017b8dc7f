import type { Figure } from '../corpus/model'

/** A figure as written, cut so that the number can be set large and the rest small. */
export interface FigureParts {
  /** Bound words before the number (突破, 约), or ''. */
  before: string
  /** The number as written, in digits or Chinese numerals, a range included (10至15, 四). */
  number: string
  /** Unit and bound words after it (亿元以上), or the whole figure where no number is found. */
  after: string
}

// A second number belongs to the first only across a range sign, with or without a unit between (3万至5万).
const NUMBER = /\d+(?:[.．,，]\d+)*(?:[^\d]{0,3}?[-—–~～至到]\d+(?:[.．,，]\d+)*)?/u

/** 五十二点四亿; 两千三百余: 余 and 多 belong to the words after it. */
const NUMERALS = /[零〇一二两三四五六七八九十百千万亿点]+(?=[余多]?$)/u

/** Cuts `exact` (74亿元以上) at its number; what was written is kept, but for full-width digits. */
export function figureParts(figure: Pick<Figure, 'exact' | 'unitText'>): FigureParts {
  const written = toHalfWidth(figure.exact).trim()
  // 千万千瓦: which 千 belongs to the number only the unit can tell.
  const beforeUnit = written.slice(0, Math.max(0, written.indexOf(figure.unitText, 1)))
  const match = NUMBER.exec(written) ?? NUMERALS.exec(beforeUnit)
  if (!match) return { before: '', number: '', after: written }
  return {
    before: written.slice(0, match.index).trim(),
    number: match[0],
    after: written.slice(match.index + match[0].length).trim(),
  }
}

/** A figure in running text: 74 亿元以上, 突破 1500 亿元, 70.8%. */
export function figureText(figure: Pick<Figure, 'exact' | 'unitText'>): string {
  const { before, number, after } = figureParts(figure)
  const gap = after.startsWith('%') || number === '' ? '' : ' '
  return [before, `${number}${gap}${after}`].filter(Boolean).join(' ').trim()
}

function toHalfWidth(text: string): string {
  return text.replace(/[０-９．％]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
}
