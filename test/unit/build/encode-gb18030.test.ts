import { expect, test } from 'vitest'
import { encodeJson } from '../../../lib/build/encode-gb18030'

test('an ideograph is two bytes', () => {
  expect([...encodeJson('海勃湾')]).toEqual([0x22, 0xba, 0xa3, 0xb2, 0xaa, 0xcd, 0xe5, 0x22])
})

test('what has no two bytes is escaped, and all of it is read back', () => {
  const value = { '²': ['海²', '𠮷', '\ud800', '\n'] }
  const bytes = encodeJson(value)
  expect(new TextDecoder().decode(bytes.subarray(2, 8))).toBe('\\u00b2')
  expect(JSON.parse(new TextDecoder('gb18030').decode(bytes))).toEqual(value)
})
