import { i18n } from '#i18n'
import type { Figure } from '../corpus/model'
import { inChinese, language } from './language'

type Units = 'yuan' | 'tonnes' | 'households' | 'people' | 'hectares' | 'mu' | 'vehicles' | 'kilowatts'

// Counters (个, 家, 处) say nothing in English that the number does not.
const UNITS: Record<string, Units | undefined> = {
  元: 'yuan',
  吨: 'tonnes',
  户: 'households',
  人: 'people',
  公顷: 'hectares',
  亩: 'mu',
  辆: 'vehicles',
  千瓦: 'kilowatts',
}

/** From here on 'million' is easier to read than zeros. */
const COMPACT_FROM = 1_000_000

/**
 * What a figure says, for a reader who does not read 亿 and 万: at least 7.4 billion yuan.
 * Null in Chinese, and where the figure has no number or no unit that needs words.
 */
export function figureGloss(figure: Figure): string | null {
  const unit = UNITS[figure.unitText]
  if (inChinese() || !unit) return null
  const amount = (value: number | null) => value !== null && i18n.t(`target.unit.${unit}`, [written(value)])
  const least = amount(figure.minValue ?? figure.value)
  const most = amount(figure.maxValue ?? figure.value)
  switch (figure.bound) {
    case 'exact':
      return amount(figure.value) || null
    case 'about':
      return least ? i18n.t('target.bound.about', [least]) : null
    case 'atLeast':
      return least ? i18n.t('target.bound.atLeast', [least]) : null
    case 'moreThan':
      return least ? i18n.t('target.bound.moreThan', [least]) : null
    case 'atMost':
      return most ? i18n.t('target.bound.atMost', [most]) : null
    case 'lessThan':
      return most ? i18n.t('target.bound.lessThan', [most]) : null
    case 'range':
      return figure.minValue !== null && most
        ? i18n.t('target.bound.range', [written(figure.minValue), most])
        : null
  }
}

function written(value: number): string {
  const compact: Intl.NumberFormatOptions = { notation: 'compact', compactDisplay: 'long' }
  return new Intl.NumberFormat(language(), {
    ...(value >= COMPACT_FROM && compact),
    maximumSignificantDigits: 6,
  }).format(value)
}
