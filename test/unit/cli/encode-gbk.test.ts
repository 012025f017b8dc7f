import { expect, test } from 'vitest'
import { encodeGbk } from '../../browser/support/encode-gbk'

test('what is encoded is what a browser decodes', () => {
  const text = '海勃湾区“九小”—48个，BDO一体化。'
  expect(new TextDecoder('gbk').decode(encodeGbk(text))).toBe(text)
})

test('海 is the two bytes BA A3', () => {
  expect([...encodeGbk('海')]).toEqual([0xba, 0xa3])
})

test('a character that GBK has not is named', () => {
  expect(() => encodeGbk('😀')).toThrow('GBK has no 😀')
})
