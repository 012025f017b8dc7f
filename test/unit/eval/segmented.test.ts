import { expect, test } from 'vitest'
import { segmentedCutOut } from '../../../lib/eval/segmented'

/** 学校 | 九小时 | 后 | 到 | 九小 */
const TEXT = '学校九小时后到九小'
const isCutOut = segmentedCutOut(4, () => ['学校', '九小时', '后', '到', '九小'])

test('a name stands where words begin and end with it, and nowhere else', () => {
  expect(isCutOut(TEXT, { start: 7, end: 9 }, [])).toBe(false)
  expect(isCutOut(TEXT, { start: 2, end: 4 }, [])).toBe(true)
  expect(isCutOut(TEXT, { start: 1, end: 5 }, [])).toBe(true)
})

test('a name may be several words', () => {
  expect(isCutOut(TEXT, { start: 5, end: 9 }, [])).toBe(false)
})

test('longer names are not asked about', () => {
  expect(isCutOut(TEXT, { start: 1, end: 6 }, [])).toBe(false)
})
