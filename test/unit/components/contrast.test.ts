import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const css = readFileSync('components/theme.css', 'utf8')
type Scheme = 'light' | 'dark'

/** A token's colour in one scheme, as the theme declares it. */
function token(name: string, scheme: Scheme): string {
  const match = new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(css)
  const colour = scheme === 'light' ? match?.[1] : match?.[2]
  if (!colour) throw new Error(`expected '--${name}: light-dark(#rrggbb, #rrggbb)' in theme.css`)
  return colour
}

/** Contrast of two colours, 1 to 21 (WCAG 2.2, relative luminance). */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

const TEXT = [
  ['ink', 'paper'],
  ['ink', 'wash'],
  ['ink', 'stress'],
  ['muted', 'paper'],
  ['muted', 'wash'],
  ['accent', 'paper'],
  ['accent', 'accent-wash'],
  ['grape', 'paper'],
  ['grape', 'grape-wash'],
  ['amber', 'paper'],
  ['amber', 'amber-wash'],
] as const
const LINES = [
  ['edge', 'paper'],
  ['accent', 'paper'],
] as const

describe.each<Scheme>(['light', 'dark'])('in the %s scheme', (scheme) => {
  test.each(TEXT)('%s on %s is readable: 4.5 to 1', (front, back) => {
    expect(contrast(token(front, scheme), token(back, scheme))).toBeGreaterThanOrEqual(4.5)
  })
  test.each(LINES)('%s on %s is seen as a line that carries meaning: 3 to 1', (front, back) => {
    expect(contrast(token(front, scheme), token(back, scheme))).toBeGreaterThanOrEqual(3)
  })
})
