import type { Quantity } from '../../../../lib/compare/quantities/quantity'
import { readQuantities } from '../../../../lib/compare/quantities/read-quantities'

/**
 * The numbers of a text, each in a line: 74亿元以上: >=7400000000 元; 13.3%: change 13.3 %; date 1—8月. A limit is
 * 5, ~5 (about), 5+ (somewhat more), >=5, >5, <=5, <5 or 3..5.
 */
export function told(text: string): string[] {
  return readQuantities(text).map(tell)
}

function tell(quantity: Quantity): string {
  const { surface, kind, unit } = quantity
  switch (kind) {
    case 'level':
      return `${surface}: ${limits(quantity)} ${unit ?? '-'}`
    case 'change-percent':
      return `${surface}: change ${limits(quantity)} ${unit}`
    case 'points':
      return `${surface}: points ${limits(quantity)}`
    case 'ordinal':
    case 'date':
    case 'name':
      return `${kind} ${surface}`
  }
}

function limits({ min, max, bound }: Quantity): string {
  switch (bound) {
    case 'exact':
      return String(min)
    case 'about':
      return max === null ? `${min}+` : `~${min}`
    case 'atLeast':
      return `>=${min}`
    case 'moreThan':
      return `>${min}`
    case 'atMost':
      return `<=${max}`
    case 'lessThan':
      return `<${max}`
    case 'range':
      return `${min}..${max}`
  }
}
