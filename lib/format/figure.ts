import type { Figure } from '../corpus/model'

/** A figure as written, cut so that the number can be set large and the rest small. */
export interface FigureParts {
  /** Bound words before the number (突破, 约), or ''. */
  before: string
  /** The digits as written, a range included (10至15); '' where the figure has none (千万千瓦级). */
  number: string
  /** Unit and bound words after it (亿元以上), or the whole figure where there are no digits. */
  after: string
}

// A second number belongs to the first only across a range sign, with or without a unit between (3万至5万).
const NUMBER = /\d+(?:[.．,，]\d+)*(?:[^\d]{0,3}?[-—–~～至到]\d+(?:[.．,，]\d+)*)?/u

/** Cuts `exact` (74亿元以上) at its number; what was written is kept, but for full-width digits. */
export function figureParts(figure: Pick<Figure, 'exact'>): FigureParts {
  const written = toHalfWidth(figure.exact).trim()
  const match = NUMBER.exec(written)
  if (!match) return { before: '', number: '', after: written }
  return {
    before: written.slice(0, match.index).trim(),
    number: match[0],
    after: written.slice(match.index + match[0].length).trim(),
  }
}

/** A figure in running text: 74 亿元以上, 突破 1500 亿元, 70.8%. */
export function figureText(figure: Pick<Figure, 'exact'>): string {
  const { before, number, after } = figureParts(figure)
  const gap = after.startsWith('%') || number === '' ? '' : ' '
  return [before, `${number}${gap}${after}`].filter(Boolean).join(' ').trim()
}

function toHalfWidth(text: string): string {
  return text.replace(/[０-９．％]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
}
