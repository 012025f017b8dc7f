import { expect, test } from 'vitest'
import { readText } from '../../../../lib/cli/read-page'
import { sentencesOf } from '../../../../lib/detect/propose/sentences-of'
import { detector } from '../built-in'

const sentences = (text: string) => sentencesOf(readText(text).page, detector.fold)

test('the sentences of a page begin with its title', () => {
  const page = { title: '要闻', flows: ['开工。完工。'] }
  expect(sentencesOf(page, detector.fold)).toEqual(['要闻', '开工。', '完工。'])
})

test('a word that a line’s end cuts is whole, whatever ends the line and indents the next', () => {
  const whole = ['主任办公会点名;', '对区医院新建、疾控提升两个大项,', '实行周调度。'].join('')
  for (const wrap of ['\n', '\r\n', '\n　'])
    expect(sentences(`主任办公会点名；对区医院新建、疾${wrap}控提升两个大项，实行周调度。`).join('')).toBe(
      whole,
    )
})
