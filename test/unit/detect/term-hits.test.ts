import { describe, expect, it } from 'vitest'
import { createDetector } from '../../../lib/detect/detect-page'
import { readFlow } from '../../../lib/detect/flow'
import type { LexiconTerm } from '../../../lib/detect/lexicon'
import { commonWords, dictionaryWords } from '../../../lib/detect/lexicon/dictionary'
import { buildGuard } from '../../../lib/detect/lexicon/guard'
import { findTerms } from '../../../lib/detect/term-hits'
import { lexicon } from './built-in'

type Word = Omit<LexiconTerm, 'project' | 'group'> & { project?: number }

/** Two projects, known by these words; no other word of the lexicon. */
function finderOf(words: Word[], { vetoes = [] as string[], dictionary = '' } = {}) {
  const project = { id: '', vetoes, localities: [], figures: [] }
  const terms = words.map((word, group) => ({ project: 0, ...word, group }))
  const guard = buildGuard(
    words.map(({ text }) => text),
    commonWords(dictionaryWords(dictionary)),
  )
  const detector = createDetector({ ...lexicon, projects: [project, project], terms, guard }, [])
  return (line: string) => findTerms(readFlow(line, detector), detector)
}

function wordsIn(line: string, words: Word[], more = {}): string[] {
  return [...finderOf(words, more)(line).byProject.values()].flat().map(({ term }) => term.text)
}

/** Which words were refused, and for what. */
function refusalsIn(line: string, words: Word[], more = {}): string[] {
  return finderOf(
    words,
    more,
  )(line).refused.map(({ start, end, reason, by, place }) =>
    [`${line.slice(start, end)}: ${reason}`, by ? line.slice(by.start, by.end) : place].join(' '),
  )
}

describe('a word that is refused', () => {
  const words: Word[] = [
    { text: '万达', kind: 'anchor', notBefore: ['集团'], notAfter: ['包头', '老'] },
    { text: '18家煤矿', kind: 'generic' },
    { text: '口袋公园', kind: 'measure' },
  ]

  it('is told with the word beside it that rules it out', () => {
    expect(refusalsIn('万达集团开年会', words)).toEqual(['万达: ruled-out 集团'])
    expect(refusalsIn('去老万达', words)).toEqual(['万达: ruled-out 老'])
  })

  it('is told with the place where that is what stands beside it', () => {
    expect(refusalsIn('去包头万达', words)).toEqual(['万达: other-place 包头市'])
  })

  it('is told with the veto in its clause, before it or behind', () => {
    const vetoes = ['业绩']
    expect(refusalsIn('类似业绩有口袋公园', words, { vetoes })).toEqual(['口袋公园: ruled-out 业绩'])
    expect(refusalsIn('口袋公园等业绩', words, { vetoes })).toEqual(['口袋公园: ruled-out 业绩'])
  })

  it('is told with the whole of the number that it was cut out of', () => {
    expect(refusalsIn('整合118家煤矿', words)).toEqual(['18家煤矿: inside-longer-word 118家煤矿'])
  })

  it('is told with the title of the document that it stands in', () => {
    expect(refusalsIn('印发《口袋公园建设指南》的通知', words)).toEqual([
      '口袋公园: inside-longer-word 《口袋公园建设指南》',
    ])
  })

  it('is not told where it means no project by itself', () => {
    const weak: Word[] = [
      { text: '新校区', kind: 'anchor', second: 'only', notBefore: ['食堂'] },
      { text: '二中', kind: 'anchor' },
      { text: '操场', kind: 'topic', notBefore: ['食堂'] },
    ]
    expect(refusalsIn('二中新校区食堂，操场食堂', weak)).toEqual([])
  })

  it('is not told where it needs a word that does not stand there', () => {
    expect(refusalsIn('项目集团', [{ ...words[0], text: '项目', kind: 'generic', needs: ['87个'] }])).toEqual(
      [],
    )
  })
})

describe('a word with conditions', () => {
  it('is none before or behind what it must not touch', () => {
    const words: Word[] = [{ text: '万达', kind: 'generic', notBefore: ['集团'], notAfter: ['包头'] }]
    expect(wordsIn('万达集团开年会', words)).toEqual([])
    expect(wordsIn('去包头万达', words)).toEqual([])
    expect(wordsIn('集团去万达，离包头不远', words)).toEqual(['万达'])
  })

  it('needs one of its words within 20 characters, on either side', () => {
    const words: Word[] = [{ text: '四支队伍', kind: 'generic', needs: ['教研', '校长'] }]
    const far = '和各校老师一起在滨河边上吃葡萄看日出'
    expect(wordsIn(`四支队伍${far}教研`, words)).toEqual(['四支队伍'])
    expect(wordsIn(`校长${far}四支队伍`, words)).toEqual(['四支队伍'])
    expect(wordsIn(`四支队伍${far}的教研`, words)).toEqual([])
    expect(wordsIn(`校长${far}的四支队伍`, words)).toEqual([])
  })

  it('needs it within its sentence, in whichever clause', () => {
    const words: Word[] = [{ text: '四支队伍', kind: 'generic', needs: ['教研'] }]
    expect(wordsIn('四支队伍来了，都做教研。', words)).toEqual(['四支队伍'])
    expect(wordsIn('四支队伍来了。都做教研。', words)).toEqual([])
  })
})

describe('a veto', () => {
  const words: Word[] = [{ text: '口袋公园', kind: 'generic' }]
  const vetoes = ['业绩']

  it('holds within 16 characters, on either side', () => {
    const far = '和各种园林绿化工程的类似施工'
    expect(wordsIn(`口袋公园${far}业绩`, words, { vetoes })).toEqual([])
    expect(wordsIn(`业绩${far}口袋公园`, words, { vetoes })).toEqual([])
    expect(wordsIn(`口袋公园${far}的业绩`, words, { vetoes })).toEqual(['口袋公园'])
  })

  it('holds within its clause', () => {
    expect(wordsIn('口袋公园开了，业绩不错', words, { vetoes })).toEqual(['口袋公园'])
  })
})

describe('of overlapping words of one project', () => {
  const ranks: Partial<Word>[] = [
    { kind: 'name' },
    { kind: 'generic' },
    { kind: 'anchor' },
    { kind: 'measure' },
    { kind: 'anchor', second: 'only' },
    { kind: 'topic' },
  ]

  it('stays what says most by itself: name, generic, anchor, measure, short form, topic, act', () => {
    const lower: Partial<Word>[] = [...ranks.slice(1), { kind: 'act' }]
    const kept = ranks.map((rank, i) =>
      wordsIn('市二中与九小运动场', [
        { kind: 'act', ...lower[i], text: '小运动场' },
        { kind: 'topic', ...rank, text: '九小运' },
        { kind: 'name', text: '市二中' },
      ]),
    )
    expect(kept).toEqual(ranks.map(() => ['市二中', '九小运']))
  })

  it('stays the longest of as much, and what does not overlap', () => {
    const words: Word[] = [
      { text: '口袋公园', kind: 'generic' },
      { text: '公园绿地改造', kind: 'generic' },
      { text: '街角', kind: 'generic' },
    ]
    expect(wordsIn('街角的口袋公园绿地改造', words)).toEqual(['街角', '公园绿地改造'])
  })
})

describe('a topic or act within the words of another project', () => {
  const lent = (line: string, words: Word[]) =>
    [...finderOf(words)(line).byProject.values()].flat().map(({ term, isLent }) => [term.text, isLent])

  it('is lent, and nothing else is', () => {
    const words: Word[] = [
      { text: '新建道路', kind: 'generic', project: 1 },
      { text: '道路', kind: 'topic' },
      { text: '新建', kind: 'act' },
      { text: '旧街改造', kind: 'generic' },
    ]
    expect(lent('新建道路与道路旁的旧街改造', words)).toEqual([
      ['新建道路', false],
      ['新建', true],
      ['道路', true],
      ['道路', false],
      ['旧街改造', false],
    ])
    expect(
      lent('新建道路', [
        { text: '新建道路', kind: 'generic', project: 1 },
        { text: '建道路', kind: 'measure' },
      ]),
    ).toEqual([
      ['新建道路', false],
      ['建道路', false],
    ])
  })

  it('is its own where the other is only a short form', () => {
    const words: Word[] = [
      { text: '新建道路', kind: 'anchor', second: 'only', project: 1 },
      { text: '旧街改造', kind: 'generic' },
      { text: '道路', kind: 'topic' },
    ]
    expect(lent('旧街改造后新建道路', words).find(([text]) => text === '道路')).toEqual(['道路', false])
  })
})

describe('a word that a longer word crosses', () => {
  const dictionary = '小跑 90 v\n第九 90 m\n区位 90 n\n院子 90 n'
  const school: Word[] = [
    { text: '九小', kind: 'anchor' },
    { text: '跑道', kind: 'topic' },
    { text: '跑鞋', kind: 'topic', project: 1 },
  ]

  it('is whole where a word of its own project follows at once', () => {
    expect(wordsIn('九小跑道', school, { dictionary })).toEqual(['九小', '跑道'])
  })

  it('is cut out before anybody else’s word, and where its beginning is crossed as well', () => {
    const cut = (line: string) => refusalsIn(line, school, { dictionary })
    expect(cut('九小跑鞋')).toEqual(['九小: inside-longer-word 九小跑'])
    expect(cut('九小跑步')).toEqual(['九小: inside-longer-word 九小跑'])
    expect(cut('走进第九小跑道')).toEqual(['九小: inside-longer-word 第九小跑'])
  })

  it('is whole where the longer word lies in a place', () => {
    const words: Word[] = [{ text: '区医院', kind: 'generic' }]
    const guard = { dictionary: '湾区 90 n' }
    expect(wordsIn('海勃湾区医院', words, guard)).toEqual(['区医院'])
    expect(wordsIn('大湾区医院', words, guard)).toEqual([])
  })

  it('is whole as a short form of three characters, and not of two', () => {
    const short = (text: string): Word[] => [
      { text, kind: 'anchor', second: 'only' },
      { text: '门诊', kind: 'name' },
    ]
    expect(wordsIn('门诊在新院区位置', short('新院区'), { dictionary })).toContain('新院区')
    expect(wordsIn('门诊在新院子', short('新院'), { dictionary })).toEqual(['门诊'])
  })
})

describe('a short form with its owner before it', () => {
  const words: Word[] = [
    { text: '新校区', kind: 'anchor', second: 'only' },
    { text: '滨河校区', kind: 'anchor' },
  ]

  it('is another’s, and a name is not', () => {
    expect(wordsIn('滨河校区旁是市一中新校区', words)).toEqual(['滨河校区'])
    expect(wordsIn('市二中滨河校区', words)).toEqual(['滨河校区'])
  })

  it('is ours behind 我校 and 本公司', () => {
    expect(wordsIn('滨河校区即我校新校区', words)).toEqual(['滨河校区', '新校区'])
    expect(wordsIn('滨河校区即本公司新校区', words)).toEqual(['滨河校区', '新校区'])
  })
})

describe('the legal name of a firm', () => {
  const words: Word[] = [
    { text: '换电装备', kind: 'generic' },
    { text: '清陶', kind: 'anchor' },
  ]

  it('holds no ware of ours, but for a firm of ours', () => {
    expect(wordsIn('驰远换电装备有限公司', words)).toEqual([])
    expect(wordsIn('驰远换电装备制造股份有限公司', words)).toEqual([])
    expect(wordsIn('内蒙古清陶能源有限责任公司', words)).toEqual(['清陶'])
  })

  it('is told as what the ware was cut out of', () => {
    expect(refusalsIn('驰远换电装备有限公司', words)).toEqual([
      '换电装备: inside-longer-word 换电装备有限公司',
    ])
  })

  it('is none where the ware begins it, or a mark stands between', () => {
    expect(wordsIn('换电装备有限公司', words)).toEqual(['换电装备'])
    expect(wordsIn('驰远换电装备，有限公司', words)).toEqual(['换电装备'])
  })
})

describe('a document that a page cites', () => {
  const words: Word[] = [{ text: '口袋公园', kind: 'generic' }]

  it('says nothing, unless its title names the district, the city or 我区', () => {
    expect(wordsIn('按照《城市口袋公园建设指南》', words)).toEqual([])
    expect(wordsIn('按照《海勃湾区口袋公园建设方案》', words)).toEqual(['口袋公园'])
    expect(wordsIn('按照《乌海市口袋公园建设方案》', words)).toEqual(['口袋公园'])
    expect(wordsIn('按照《我区口袋公园建设方案》', words)).toEqual(['口袋公园'])
    expect(wordsIn('按照《包头市口袋公园建设方案》', words)).toEqual([])
  })
})
