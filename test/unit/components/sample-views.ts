import type { Deadline, Figure, Target } from '../../../lib/corpus/model'
import type { Citation, ProjectView, TargetView } from '../../../lib/corpus/view'
import type { Evidence } from '../../../lib/detect/mention'
import { figure as figureOf } from '../format/page-claims'

/** Four projects of the corpus, as the background sends them: a figure, several targets, a list, and a report. */

const IN_2023: Deadline = { start: '2023-01-01', end: '2023-12-31', text: '今年', from: 'passage' }
const OUTLOOK = {
  documentTitle: '凝心聚力谋发展 奋楫笃行谱新篇',
  documentSubtitle: '海勃湾区2023年经济社会发展展望',
}

const cite = (section: string): Citation => ({ ...OUTLOOK, author: '本报记者 郝玉巧', section })

function target(id: string, exact: string, rest: Partial<Target>): Target {
  return {
    id,
    projectId: id,
    passageId: 'outlook/1',
    commitment: true,
    exact,
    prefix: '',
    suffix: '',
    start: 0,
    end: exact.length,
    focus: null,
    action: null,
    stage: null,
    modality: 'commits',
    testable: true,
    figures: [],
    deadline: IN_2023,
    ...rest,
  }
}

function figure(exact: string, value: number, rest: Partial<Figure> = {}): Figure {
  return figureOf(exact, { value, ...rest })
}

function focus(exact: string): Target['focus'] {
  return { start: 0, end: exact.length, exact }
}

function project(name: string, targets: TargetView[]): ProjectView {
  return { project: { id: targets[0]?.target.id ?? name, name, kind: 'project' }, targets }
}

export const FIXED_ASSETS = project('固定资产投资', [
  {
    target: target('fai-74', '完成固定资产投资74亿元以上', {
      prefix: '滚动推出重点项目“短名单”；全力推进总投资568.8亿元的87个重点项目建设，',
      suffix: '。',
      action: '完成',
      stage: 'complete',
      figures: [
        figure('74亿元以上', 7_400_000_000, {
          metric: '固定资产投资',
          basis: 'in-year',
          value: null,
          minValue: 7_400_000_000,
          bound: 'atLeast',
          unitText: '元',
          unitCode: 'CNY',
        }),
      ],
    }),
    citation: cite('强化项目带动夯实高质量发展基础'),
  },
])

export const QINGTAO = project('清陶固态电池全产业链', [
  {
    target: target(
      'qingtao',
      '推动中玻光伏新能源材料、清陶固态电池全产业链、重卡换电装备制造等项目开工建设',
      {
        prefix: '力争东方希望光伏全产业链多晶硅年底建成投产；',
        suffix: '；加快推进株洲中车时代逆变器、天奇水发项目风机轮毂铸造、',
        focus: focus('清陶固态电池全产业链'),
        action: '开工建设',
        stage: 'start',
      },
    ),
    citation: cite('突出创新驱动着力优化产业结构'),
  },
])

export const KEY_PROJECTS = project('重点项目建设', [
  {
    target: target('key-87', '全力推进总投资568.8亿元的87个重点项目建设', {
      prefix: '滚动推出重点项目“短名单”；',
      suffix: '，完成固定资产投资74亿元以上。',
      action: '全力推进',
      stage: 'advance',
      figures: [
        figure('568.8亿元', 56_880_000_000, { metric: '总投资', basis: 'planned-total', unitText: '元' }),
        figure('87个', 87, { metric: '重点项目' }),
      ],
    }),
    citation: cite('强化项目带动夯实高质量发展基础'),
  },
  {
    target: target('output-1500', '力争2025年工业生产总值突破1500亿元', {
      prefix: '',
      suffix: '。',
      action: '力争',
      stage: null,
      modality: 'strives',
      figures: [
        figure('突破1500亿元', 150_000_000_000, {
          metric: '工业生产总值',
          bound: 'moreThan',
          unitText: '元',
        }),
      ],
      deadline: { start: '2025-01-01', end: '2025-12-31', text: '2025年', from: 'quote' },
    }),
    citation: cite('突出创新驱动着力优化产业结构'),
  },
])

export const MEMORIAL = project('市第一支部纪念馆', [
  {
    target: target('memorial', '参观了市第一支部纪念馆', {
      prefix: '近日，街道组织党员干部',
      suffix: '，重温入党誓词。',
      commitment: false,
      modality: null,
      deadline: null,
    }),
    citation: {
      documentTitle: '新华西街道深入开展爱国主义教育',
      documentSubtitle: null,
      author: '王奎',
      section: '',
    },
  },
])

export const EVIDENCE: Record<'measure' | 'anchor' | 'name', Evidence[]> = {
  measure: [
    { kind: 'measure', text: '固定资产投资', start: 0, end: 6, weight: 3 },
    { kind: 'figure', text: '52.4亿元', start: 8, end: 14, weight: 1 },
    { kind: 'locality', text: '全区', start: 0, end: 2, weight: 2, from: 'clause' },
  ],
  anchor: [
    { kind: 'anchor', text: '清陶', start: 0, end: 2, weight: 3 },
    { kind: 'topic', text: '固态电池', start: 2, end: 6, weight: 2 },
    { kind: 'locality', text: '海勃湾区', start: null, end: null, weight: 2, from: 'title' },
  ],
  name: [{ kind: 'name', text: '市第一支部纪念馆', start: 0, end: 8, weight: 5 }],
}
