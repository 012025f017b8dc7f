import { expect, test } from 'vitest'
import { readText } from '../../../lib/cli/read-page'

const WRAPPED = '海勃湾区要闻\n\n谋划实施农业高效节\n水和高标准农田改造\n项目。\n九小跑道完工。\n'

test.each([
  ['Windows', '\r\n'],
  ['old Macs', '\r'],
])('a text with the line ends of %s is read as a browser shows it', (_, lineEnd) => {
  expect(readText(WRAPPED.replaceAll('\n', lineEnd))).toEqual(readText(WRAPPED))
})
