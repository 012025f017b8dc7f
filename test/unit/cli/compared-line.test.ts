import { describe, expect, it } from 'vitest'
import { readComparedLine } from '../../../lib/cli/compared-line'

describe('a line to compare', () => {
  it('has text, date and id', () => {
    expect(readComparedLine('{"id":"a","text":"海勃湾","pageDate":"2023-08-04"}', 3)).toEqual({
      id: 'a',
      text: '海勃湾',
      pageDate: '2023-08-04',
      place: '',
    })
  })

  it('gets its number where it has no id, and may have no date', () => {
    expect(readComparedLine('{"text":"海勃湾","pageDate":null,"place":"海勃湾区"}', 3)).toEqual({
      id: 3,
      text: '海勃湾',
      pageDate: null,
      place: '海勃湾区',
    })
  })

  it.each([
    ['[1]', 'expected an object'],
    ['null', 'expected an object'],
    ['{"id":"a"}', 'expected “text” to be a string'],
    ['{"id":true,"text":""}', 'expected “id” to be a string or a number'],
    ['{"text":"","pageDate":"2023-02-30"}', 'expected “pageDate” to be a date (2023-08-04) or null'],
    ['{"text":"","pageDate":20230804}', 'expected “pageDate” to be a date (2023-08-04) or null'],
    ['{"text":"","place":1}', 'expected “place” to be a string'],
  ])('says what is wrong with %s', (line, reason) => {
    expect(readComparedLine(line, 1)).toBe(reason)
  })

  it('says where JSON breaks off', () => {
    expect(readComparedLine('{"text":', 1)).toMatch(/^expected JSON: /)
  })
})
