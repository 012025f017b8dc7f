import { describe, expect, it } from 'vitest'
import { normalise } from '../../../lib/detect/normalise'
import { CLAUSE_END, END, SENTENCE_END, STOP } from '../../../lib/detect/punctuation'
import { detector } from './built-in'

const inNormalForm = (mark: string) => normalise(mark, detector.fold).text

describe('a mark as pages write it, brought to normal form', () => {
  it.each([...'。！？；…!?;'])('%s ends a sentence', (mark) => {
    expect(SENTENCE_END.test(inNormalForm(mark))).toBe(true)
    expect(CLAUSE_END.test(inNormalForm(mark))).toBe(false)
    expect(STOP.test(inNormalForm(mark))).toBe(true)
  })

  it.each([...'，：,:'])('%s ends a clause', (mark) => {
    expect(CLAUSE_END.test(inNormalForm(mark))).toBe(true)
    expect(SENTENCE_END.test(inNormalForm(mark))).toBe(false)
  })

  it.each([...'。！？；…，：'])('%s ends either', (mark) => {
    expect(END.test(inNormalForm(mark))).toBe(true)
  })

  it.each([...'、（）《》·“”'])('%s ends neither', (mark) => {
    expect(END.test(inNormalForm(mark))).toBe(false)
  })

  it('is no stop where a label goes on behind it', () => {
    expect(STOP.test(inNormalForm('：'))).toBe(false)
  })
})
