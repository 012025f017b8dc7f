import type { Corpus, Document, Passage, Project, Target } from '../../../lib/corpus/model'

const DOCUMENT: Document = {
  id: 'outlook',
  title: '湖畔区新年展望',
  subtitle: '——湖畔区的一年',
  author: '本报记者 甲',
  publisher: null,
  datePublished: { value: null, basis: 'unknown', note: null },
  period: { value: '2023', basis: 'inferred', note: 'from the headline' },
  place: { name: '湖畔区', code: '000000' },
  sha256: '0'.repeat(64),
  source: 'lakeside/page.txt',
  parts: [],
  sections: [],
  start: 0,
  end: 0,
}

const PROJECT: Project = {
  id: 'school',
  name: '林荫小学',
  kind: 'project',
  targetIds: ['school'],
  names: ['林荫小学'],
  anchors: [{ text: '林荫校区' }],
  generics: [],
  measures: [],
  topics: [],
  vetoes: [],
  localities: [],
}

const TARGET: Target = {
  id: 'school',
  projectId: 'school',
  passageId: 'p1',
  commitment: true,
  exact: '建成林荫小学',
  prefix: '',
  suffix: '',
  start: 0,
  end: 0,
  focus: null,
  action: '建成',
  stage: 'complete',
  modality: 'commits',
  testable: true,
  figures: [],
  deadline: null,
}

const aDocument = (part: Partial<Document> = {}): Document => ({ ...DOCUMENT, ...part })
export const aProject = (part: Partial<Project> = {}): Project => ({ ...PROJECT, ...part })
export const aTarget = (part: Partial<Target> = {}): Target => ({ ...TARGET, ...part })

const aPassage = (part: Partial<Passage> = {}): Passage => ({
  id: 'p1',
  documentId: 'outlook',
  section: '',
  kind: 'paragraph',
  ordinal: 0,
  text: '今年建成林荫小学。',
  start: 0,
  end: 0,
  ...part,
})

const FIGURE = {
  metric: '固定资产投资',
  role: 'target',
  basis: 'in-year',
  moneyStage: 'invested',
  value: 7_400_000_000,
  minValue: null,
  maxValue: null,
  bound: 'atLeast',
  unitText: '元',
  unitCode: 'CNY',
  significantDigits: 2,
  exact: '74亿元以上',
  start: 0,
  end: 0,
} as const

/** Two sections, three passages, four targets: one with a figure, one only reported, two in one quote. */
export const CORPUS: Corpus = {
  documents: [aDocument()],
  passages: [
    aPassage({ id: 'p1', section: '', ordinal: 0, text: '今年建成林荫小学。' }),
    aPassage({
      id: 'p2',
      section: '强化项目带动',
      ordinal: 1,
      text: '完成固定资产投资74亿元以上。去年引进企业9家。',
    }),
    aPassage({
      id: 'p3',
      section: '强化项目带动',
      ordinal: 2,
      text: '推动清陶固态电池、中玻光伏玻璃等项目开工建设。',
    }),
  ],
  projects: [
    aProject(),
    aProject({ id: 'investment', name: '固定资产投资', names: [], anchors: [] }),
    aProject({ id: 'firms', name: '引进企业', names: [], anchors: [] }),
    aProject({
      id: 'battery',
      name: '清陶固态电池全产业链',
      names: ['清陶固态电池'],
      anchors: [{ text: '清陶' }],
    }),
    aProject({ id: 'glass', name: '中玻光伏玻璃', names: ['中玻光伏玻璃'], anchors: [{ text: '中玻' }] }),
  ],
  targets: [
    aTarget({ id: 'glass', projectId: 'glass', passageId: 'p3', stage: 'start', ...inList('中玻光伏玻璃') }),
    aTarget({
      id: 'battery',
      projectId: 'battery',
      passageId: 'p3',
      stage: 'start',
      ...inList('清陶固态电池'),
    }),
    aTarget({
      id: 'firms',
      projectId: 'firms',
      passageId: 'p2',
      stage: null,
      commitment: false,
      exact: '去年引进企业9家',
    }),
    aTarget({
      id: 'investment',
      projectId: 'investment',
      passageId: 'p2',
      exact: '完成固定资产投资74亿元以上',
      figures: [FIGURE],
    }),
    aTarget(),
  ],
}

function inList(exact: string): Pick<Target, 'exact' | 'focus'> {
  return { exact: '推动清陶固态电池、中玻光伏玻璃等项目开工建设', focus: { start: 0, end: 0, exact } }
}
