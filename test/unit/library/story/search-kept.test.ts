import { expect, test } from 'vitest'
import { foldForms } from '../../../../lib/library/fold'
import { keptProjects } from '../../../../lib/library/story/kept-projects'
import { foldEntries, searchKept } from '../../../../lib/library/story/search-kept'
import { keptMention } from '../../record/kept-mention'
import { said } from './kept'

const fold = foldForms({ from: '舊區資產', to: '旧区资产' })
const battery = keptMention({ note: '照片里看得到桩机' })
const investment = said('2023-10-23', [], {
  quote: { exact: '全区固定资产投资完成52.4亿元。', prefix: '', suffix: '' },
})
const folded = foldEntries([battery, investment], fold)
const found = (query: string, projectId: string | null = null) =>
  searchKept(folded, query, projectId, fold).map(({ entry }) => entry.projectId)

test.each([
  ['a sentence', '8月开工', ['battery']],
  ['a page’s title', '的电池', ['battery']],
  ['a note', '桩机', ['battery']],
  ['a project’s name', '固定资产投资', ['fai-74']],
  ['traditional characters', '固定資產', ['fai-74']],
  ['full width', '５２．４亿', ['fai-74']],
  ['several words, wherever each stands', '桩机 开工', ['battery']],
  ['words that are not all there', '桩机 投产', []],
  ['nothing asked', ' ', ['battery', 'fai-74']],
])('what was kept is found by %s', (_, query, projects) => {
  expect(found(query)).toEqual(projects)
})

test('the search can be narrowed to a project', () => {
  expect(found('', 'fai-74')).toEqual(['fai-74'])
  expect(found('桩机', 'fai-74')).toEqual([])
})

test('a hit knows where its words stand', () => {
  const [hit] = searchKept(folded, '開工 桩机', null, foldForms({ from: '開', to: '开' }))
  expect(hit?.sentence).toEqual([{ start: 12, end: 14 }])
  expect(hit?.note).toEqual([{ start: 6, end: 8 }])
  expect(hit?.title).toEqual([])
})

test('the projects of what was kept are counted, that of the latest entry first', () => {
  expect(keptProjects([investment, battery, { ...investment, id: 'x', projectName: '旧名' }])).toEqual([
    { id: 'fai-74', name: '固定资产投资', count: 2 },
    { id: 'battery', name: '清陶固态电池项目', count: 1 },
  ])
})
