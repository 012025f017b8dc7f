import type { Figure } from '../../../lib/corpus/model'
import type { Evidence } from '../../../lib/detect/mention'
import type { GoldFigure, GoldMention, GoldPage, Trap } from '../../../lib/eval/gold'
import type { Mark } from '../../../lib/eval/marks'
import { findNth, squash } from '../../../lib/eval/squash'

type Labels = Partial<Pick<GoldPage, 'file' | 'part' | 'manner' | 'about' | 'wording'>> & {
  mentions?: GoldMention[]
  figures?: GoldFigure[]
  traps?: Trap[]
}

/** A labelled page with these paragraphs. */
export function goldPage(flows: string[], labels: Labels = {}): GoldPage {
  return {
    file: 'a.html',
    part: 'dev',
    manner: 'newspaper',
    about: 'district',
    wording: 'others',
    page: { title: '', flows },
    words: squash(flows),
    mentions: [],
    figures: [],
    traps: [],
    ...labels,
  }
}

/** Where words stand in a page, counted without white space. */
export function at(
  flows: string[],
  text: string,
  nth = 0,
): { text: string; span: { start: number; end: number } } {
  const span = findNth(squash(flows), text, nth)
  if (!span) throw new Error(`expected ${text} in the page`)
  return { text, span }
}

type MarkOptions = {
  nth?: number
  evidence?: Evidence[]
  figures?: { text: string; figure: Partial<Figure> }[]
}

/** A mark on these words, of one or several targets of a project. */
export function markOn(flows: string[], text: string, targetIds: string[], options: MarkOptions = {}): Mark {
  const words = squash(flows)
  const { span } = at(flows, text, options.nth)
  const { flow, offset } = words.place(span.start)
  const end = words.place(span.end - 1).offset + 1
  const figures = (options.figures ?? []).map(({ text, figure }) => ({
    span: at(flows, text).span,
    figure: { value: null, minValue: null, maxValue: null, ...figure } as Figure,
  }))
  return {
    span,
    lead: 'name',
    figures,
    mention: {
      projectId: targetIds[0] ?? '',
      targetIds,
      flow,
      start: offset,
      end,
      surface: flows[flow]?.slice(offset, end) ?? '',
      sentence: { start: 0, end: 0, text: '' },
      evidence: options.evidence ?? [],
      figures: [],
    },
  }
}
