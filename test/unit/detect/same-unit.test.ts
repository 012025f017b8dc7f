import { describe, expect, it } from 'vitest'
import { isSameUnit } from '../../../lib/detect/same-unit'

describe('units that count the same', () => {
  it.each([
    ['家', '座', '煤矿'],
    ['处', '个', '口袋公园'],
    ['所', '个', '学校'],
    ['片', '处', '矿区'],
    ['栋', '座', '楼'],
    ['辆', '台', '重卡'],
    ['件', '项', '实事'],
    ['条', '项', '道路'],
  ])('are %s and %s: %s', (a, b) => {
    expect(isSameUnit(a, b)).toBe(true)
    expect(isSameUnit(b, a)).toBe(true)
  })

  it('are the same unit, of whatever kind', () => {
    expect(isSameUnit('公顷', '公顷')).toBe(true)
  })

  it('are not people, households or money, nor two measures', () => {
    expect(isSameUnit('户', '个')).toBe(false)
    expect(isSameUnit('人', '个')).toBe(false)
    expect(isSameUnit('元', '个')).toBe(false)
    expect(isSameUnit('公顷', '亩')).toBe(false)
  })
})
