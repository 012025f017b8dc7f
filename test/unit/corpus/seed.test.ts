import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { compileCorpora, compileSeeds } from '../../../lib/build/compile-seeds'
import type { Figure } from '../../../lib/corpus/model'
import floor from './floor.json'

const corpus = compileCorpora('seeds')
const raw = readFileSync('seeds/haibowan-outlook-2023/000_3c1276fe86904cca.txt', 'utf8')
const document = (id: string) => corpus.documents.find((one) => one.id === id)
const target = (id: string) => corpus.targets.find((one) => one.id === id)

describe('the page of the outlook', () => {
  test('holds five items, each with its own headline and byline', () => {
    expect(corpus.documents.map(({ title, subtitle, author }) => [title, subtitle, author])).toEqual([
      ['凝心聚力谋发展 奋楫笃行谱新篇', '——海勃湾区2023年经济社会发展展望', '本报记者 毕晓敏 文/图'],
      ['大道至简 实干为要', '——海勃湾区全力加强政府自身建设', '本报记者 毕晓敏'],
      ['千里山镇推行诚信建设创建美丽乡村', null, '段维娜'],
      ['新华西街道深入开展爱国主义教育', null, '毕晓敏'],
      ['年货节增添年味', null, '毕晓敏 摄'],
    ])
  })

  test('names neither newspaper nor day, and its year is inferred', () => {
    for (const one of corpus.documents) {
      expect(one.publisher).toBeNull()
      expect(one.datePublished).toMatchObject({ value: null, basis: 'unknown' })
      expect(one.period).toMatchObject({ value: '2023', basis: 'inferred' })
    }
    expect(document('outlook-2023')?.period.note).toBe('副题为“海勃湾区2023年经济社会发展展望”')
  })

  test('carries the hash of its bytes', () => {
    expect(document('outlook-2023')?.sha256).toBe(
      '5015a51f634785aec6a00c1fe4d5525d1a832561d2beda37c1e198d60df308ec',
    )
  })

  test('has the two photos’ captions as parts of the outlook', () => {
    const captions = corpus.passages.filter(({ kind }) => kind === 'caption')
    expect(captions.map(({ documentId, text }) => [documentId, text])).toEqual([
      ['outlook-2023', '城区一角。'],
      ['outlook-2023', '滨河新区景色。'],
    ])
  })

  test('loses no character: each is in a passage, a heading, a headline or a byline', () => {
    const covered = new Set<number>()
    const spans = [
      ...corpus.passages,
      ...corpus.documents.flatMap(({ parts, sections }) => [
        ...parts,
        ...sections.map(({ heading, start }) => ({ start, end: endOfHeading(heading, start) })),
      ]),
    ]
    for (const { start, end } of spans) for (let i = start; i < end; i++) covered.add(i)
    const lost = [...raw].filter((char, i) => /\S/.test(char) && !covered.has(i))
    expect(lost).toEqual([])
  })

  test('begins the article on the government’s own work at 新征程、新使命', () => {
    const article = document('self-building')
    expect(raw.slice(article?.start).startsWith('新征程、新使命')).toBe(true)
    expect(article?.sections.map(({ heading }) => heading)).toEqual([
      '',
      '旗帜鲜明讲政治',
      '依法行政履职责',
      '勤政为民践初心',
      '真抓实干勇担当',
      '廉洁从政树形象',
    ])
  })

  test('joins what column breaks and quotation marks have torn', () => {
    const text = corpus.passages.map((passage) => passage.text).join('\n')
    expect(text).toContain('大力推广“散改集”“油改电”“公转铁”等绿色运输方式')
    expect(text).toContain('稳步推进中太大型工业液氢存储、宝杰4万吨负极材料等项目')
    expect(text).toContain('三维新材料BDO一体化等项目')
    expect(text).toContain('完成202公顷的排土场连片治理任务')
    expect(text).not.toMatch(/[\n\r]\n|[一-龥] [一-龥]{3} /)
  })

  test('every headline, subtitle and byline has its role, its words and its place, and nothing else', () => {
    const keys = corpus.documents.flatMap(({ parts }) => parts.map((part) => Object.keys(part).sort().join()))
    expect([...new Set(keys)]).toEqual(['end,role,start,text'])
  })
})

describe('the 68 targets of the floor', () => {
  test.each(floor)('$id: $name', (entry) => {
    const found = target(entry.id)
    expect(found?.projectId).toBe(entry.id)
    expect(found?.exact).toBe(entry.quote)
    expect(found?.commitment).toBe(entry.commitment)
    const project = corpus.projects.find(({ id }) => id === entry.id)
    expect([project?.name, project?.kind]).toEqual([entry.name, entry.kind])
    const passage = corpus.passages.find(({ id }) => id === found?.passageId)
    expect(passage?.section || document(passage?.documentId ?? '')?.title).toBe(entry.section)
    expect(found?.figures.map(inFloorForm)).toEqual(entry.figures.map(({ text, ...figure }) => figure))
    for (const [i, { text }] of entry.figures.entries()) expect(found?.figures[i]?.exact).toContain(text)
    expect(deadlineInFloorForm(entry.id)).toBe(entry.deadline)
  })

  test('are 68, and the corpus has more', () => {
    expect(floor.length).toBe(68)
    expect(corpus.targets.length).toBeGreaterThan(130)
  })
})

describe('every target', () => {
  test.each(corpus.targets.map((one) => [one.id, one] as const))(
    '%s stands where its offsets say',
    (_, one) => {
      const squeeze = (text: string) => text.replace(/\s/g, '')
      expect(squeeze(raw.slice(one.start, one.end))).toBe(one.exact)
      const passage = corpus.passages.find(({ id }) => id === one.passageId)
      expect(passage?.text).toContain(one.prefix + one.exact + one.suffix)
      if (one.focus) expect(squeeze(raw.slice(one.focus.start, one.focus.end))).toBe(one.focus.exact)
      for (const figure of one.figures) expect(one.exact.slice(figure.start, figure.end)).toBe(figure.exact)
    },
  )

  test('that is a commitment has a deadline and a modality; one that is only reported has neither', () => {
    const wrong = corpus.targets.filter(
      (one) => (one.deadline !== null) !== one.commitment || (one.modality !== null) !== one.commitment,
    )
    expect(wrong.map(({ id }) => id)).toEqual([])
  })

  test('shows its verb in the source’s own words', () => {
    const invented = corpus.targets.filter(({ action, exact }) =>
      action?.split('…').some((part) => !exact.includes(part)),
    )
    expect(invented.map(({ id }) => id)).toEqual([])
    expect(corpus.targets.filter(({ action, commitment }) => commitment && action === null)).toEqual([])
  })
})

test('the same seeds give the same hash', () => {
  const { hash } = compileSeeds('seeds')
  expect(hash).toMatch(/^[0-9a-f]{64}$/)
  expect(compileSeeds('seeds').hash).toBe(hash)
  // Twice the whole dictionary of 5 MB.
}, 60_000)

function inFloorForm(figure: Figure) {
  const value = figure.value ?? figure.minValue ?? figure.maxValue
  return { value, unit: figure.unitText, bound: figure.bound, metric: figure.metric }
}

function deadlineInFloorForm(id: string): string | null {
  const deadline = target(id)?.deadline
  if (!deadline) return null
  return deadline.start === deadline.end ? deadline.end : deadline.end.slice(0, 4)
}

function endOfHeading(heading: string, start: number): number {
  let left = heading.length
  let at = start
  while (left > 0) if (/\S/.test(raw.charAt(at++))) left--
  return at
}
