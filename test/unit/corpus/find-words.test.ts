import { expect, test } from 'vitest'
import { findOnPage, findWords, nearestMatch, squeeze } from '../../../lib/corpus/find-words'

test('words are found to the letter, once', () => {
  expect(findWords('完成九小跑道维修', '九小')).toEqual({ kind: 'one', start: 2, end: 4 })
  expect(findWords('九小和九小', '九小')).toEqual({ kind: 'several', starts: [0, 3] })
})

test('what is not there comes with the nearest words that are', () => {
  expect(findWords('全力推进87个重点项目建设', '推进86个重点项目')).toEqual({
    kind: 'none',
    nearest: '推进87个重点项目',
  })
  expect(nearestMatch('完成造林', '开工')).toBe('')
  expect(nearestMatch('', '开工')).toBe('')
})

test('a line of its own wins over the same words within a line', () => {
  const raw = '本报记者 毕晓敏 文/图\n\n大道至简\n\n本报记者 毕晓敏\n'
  expect(findOnPage(raw, squeeze(raw), '本报记者 毕晓敏')).toEqual({ kind: 'one', start: 20, end: 28 })
})

test('words broken over lines are found as they stand', () => {
  const raw = '坚持生态优先\n深化环境综合治理\n'
  expect(findOnPage(raw, squeeze(raw), '坚持生态优先深化环境综合治理')).toEqual({
    kind: 'one',
    start: 0,
    end: 15,
  })
})
