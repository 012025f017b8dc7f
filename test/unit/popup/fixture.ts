import type { ProjectContext } from '../../../entrypoints/popup/ports'
import type { Passage, Target } from '../../../lib/corpus/model'
import type { FrameMentions, ListedMention, ListedUnshown } from '../../../lib/messages/protocol'
import type { TabObservation } from '../../../lib/popup/state'

const NAMES: Record<string, string> = { investment: '固定资产投资', school: '林荫小学' }

/** A mention of `surface` in a sentence that is `surface` with a few words around it. */
export function mention(id: string, projectId: string, fields: Partial<ListedMention> = {}): ListedMention {
  const surface = fields.surface ?? projectId
  return {
    id,
    projectId,
    projectName: NAMES[projectId] ?? projectId,
    targetIds: [`${projectId}-target`],
    surface,
    sentence: `全区${surface}有新进展`,
    start: 2,
    end: 2 + surface.length,
    evidence: [{ kind: 'measure', text: surface, start: 2, end: 2 + surface.length, weight: 1 }],
    figures: [],
    claims: [],
    painted: true,
    kept: null,
    ...fields,
  }
}

/** Words that were not marked because they are about 乌达区. */
export function unshown(id: string, projectId: string, fields: Partial<ListedUnshown> = {}): ListedUnshown {
  return {
    ...mention(id, projectId, fields),
    evidence: [],
    silence: { reason: 'other-place', place: '乌达区' },
    shown: false,
    ...fields,
  }
}

export function frame(mentions: ListedMention[], fields: Partial<FrameMentions> = {}): FrameMentions {
  return {
    url: PAGE,
    title: '新闻',
    pageDate: null,
    state: 'ready',
    mentions,
    unshown: [],
    lastPointedId: null,
    ...fields,
  }
}

export const PAGE = 'https://news.example/1.html'

/** A tab in which all is well: our scout lives there, and nothing was found. */
export function observation(fields: Partial<TabObservation> = {}): TabObservation {
  return {
    url: PAGE,
    loading: false,
    incognito: false,
    permitted: true,
    probe: { kind: 'ran', contentType: 'text/html' },
    scout: { kind: 'there', readerAsked: false },
    frames: [{ frameId: 0, answer: null }],
    ...fields,
  }
}

/** A tab whose frames answered; frame ids are their places in the list. */
export function answered(...frames: (FrameMentions | null)[]): TabObservation {
  return observation({
    scout: { kind: 'there', readerAsked: true },
    frames: frames.map((answer, frameId) => ({ frameId, answer })),
  })
}

const PASSAGE: Passage = {
  id: 'passage-1',
  documentId: 'outlook',
  kind: 'paragraph',
  section: '强化项目带动',
  ordinal: 3,
  text: '全力推进重点项目建设，完成固定资产投资74亿元以上，再开工两所学校。',
  start: 0,
  end: 34,
}

/** A target whose quote stands in `PASSAGE`. */
export function target(id: string, projectId: string, exact: string, fields: Partial<Target> = {}): Target {
  return {
    id,
    projectId,
    passageId: PASSAGE.id,
    commitment: true,
    exact,
    prefix: '',
    suffix: '',
    start: 0,
    end: exact.length,
    focus: null,
    action: '完成',
    stage: 'complete',
    modality: 'commits',
    testable: true,
    figures: [],
    deadline: { start: '2023-01-01', end: '2023-12-31', text: null, from: 'period' },
    ...fields,
  }
}

export const INVESTMENT = target('investment-target', 'investment', '完成固定资产投资74亿元以上', {
  figures: [
    {
      metric: '固定资产投资',
      role: 'target',
      basis: 'in-year',
      moneyStage: 'invested',
      value: 7_400_000_000,
      minValue: 7_400_000_000,
      maxValue: null,
      bound: 'atLeast',
      unitText: '元',
      unitCode: 'CNY',
      significantDigits: 2,
      exact: '74亿元以上',
      start: 8,
      end: 14,
    },
  ],
})

export function context(projectId: string, name: string, targets: Target[]): ProjectContext {
  const citation = {
    documentTitle: '凝心聚力谋发展',
    documentSubtitle: '——2023年展望',
    author: '本报记者',
    section: PASSAGE.section,
  }
  return {
    view: {
      project: { id: projectId, name, kind: 'measure' },
      targets: targets.map((each) => ({ target: each, citation })),
    },
    passages: new Map([[PASSAGE.id, PASSAGE]]),
  }
}
