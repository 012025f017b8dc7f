import { expect, test } from 'vitest'
import { holdings } from '../../../entrypoints/library/holdings'
import { Masthead } from '../../../entrypoints/library/Masthead'
import { arrange } from '../../../lib/library/catalogue'
import { show } from '../components/render'
import { speak } from '../speak'
import { CORPUS } from './fixture'

const [document] = CORPUS.documents
if (!document) throw new Error('expected the fixture to have a document')
const period = { value: '2023', basis: 'inferred', note: '副题为“展望”' } as const

test.each([
  ['zh_CN', '讲的是 2023 年，由推断得知（副题为“展望”） · 未载报名 · 未载日期'],
  ['en', 'About the year 2023, as inferred (副题为“展望”) · newspaper not named · day not given'],
] as const)('in %s the annotator’s note keeps its language and is marked as Chinese', (locale, words) => {
  speak(locale)
  const shown = show(<Masthead document={{ ...document, period }} />)
  expect(shown.words('.known')).toEqual([words])
  expect(shown.words('.known [lang="zh-CN"]')[0]).toContain('副题为“展望”')
})

test('what is only reported is counted apart from the targets', () => {
  speak('zh_CN')
  expect(holdings(arrange(CORPUS))).toBe('1 篇文献，4 个目标；另有 1 条只是文中提到')
})
