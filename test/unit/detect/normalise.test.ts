import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { traditionalFold } from '../../../lib/detect/lexicon/fold'
import { normalise, readFold, toSource } from '../../../lib/detect/normalise'

const fold = readFold(traditionalFold())
const normal = (text: string) => normalise(text, fold).text

describe('the normal form', () => {
  it('writes full-width letters, digits and brackets half width, and letters small', () => {
    expect(normal('４８个（ＢＤＯ）EOD')).toBe('48个(bdo)eod')
  })

  it('leaves out spaces, line breaks, soft hyphens, zero-width characters and quotes', () => {
    expect(normal('东方 希\n望　光\u00ad伏\u200b“口袋公园”「九小」')).toBe('东方希望光伏口袋公园九小')
  })

  it('knows one kind of dash', () => {
    expect(normal('一—二–三－四')).toBe('一-二-三-四')
  })

  it('writes traditional characters simplified, mixed forms of Taiwan and Hong Kong too', () => {
    expect(normal('內蒙古烏海 平臺平台 裏裡 説說 產産')).toBe('内蒙古乌海平台平台里里说说产产')
  })

  it('leaves out a reading that a mirror site wrote behind a character', () => {
    expect(normal('項(xiàng)目、包鋼萬(wàn)騰')).toBe('项目、包钢万腾')
  })

  it('keeps a bracket that is no reading', () => {
    expect(normal('清陶（乌海）能源，90万吨（BDO）')).toBe('清陶(乌海)能源,90万吨(bdo)')
  })

  it('leads back to the words as they are written', () => {
    const source = '在“東方\n希望”工地'
    const found = normalise(source, fold)
    const at = found.text.indexOf('东方希望')
    const place = toSource(found, at, at + 4)
    expect(source.slice(place.start, place.end)).toBe('東方\n希望')
  })
})

describe('offsets of the normal form', () => {
  const text = fc.string({
    unit: fc.constantFrom(...'海勃湾灣区（(a)ā）“４8 \n\u200b臺—，。希望', '\u{20000}', '😀'),
    maxLength: 60,
  })

  it('rise, stay within the source, and there is one for each character', () => {
    fc.assert(
      fc.property(text, (source) => {
        const found = normalise(source, fold)
        expect(found.at.length).toBe(found.text.length)
        found.at.forEach((at, i) => {
          expect(at).toBeLessThan(source.length)
          if (i > 0) expect(at).toBeGreaterThan(found.at[i - 1] ?? -1)
        })
      }),
    )
  })

  it('point at characters with the same normal form', () => {
    fc.assert(
      fc.property(text, (source) => {
        const found = normalise(source, fold)
        found.at.forEach((at, i) => {
          expect(normalise(source.charAt(at), fold).text).toBe(found.text.charAt(i))
        })
      }),
    )
  })

  it('change nothing when a text is already normal', () => {
    fc.assert(
      fc.property(text, (source) => {
        const once = normal(source)
        expect(normal(once).length).toBeLessThanOrEqual(once.length)
        expect(normalise(once, fold).text).toBe(normal(once))
      }),
    )
  })
})
