import type { Piece } from './clusters'
import type { Detector } from './detector'
import { type Flow, type PageFigure, sentenceOf } from './flow'
import type { PlaceHit } from './place-hits'
import { ENDS } from './punctuation'
import { isSameUnit } from './same-unit'
import type { TermHit } from './term-hits'
import { ANY_FIGURE, WORDS } from './weights'
import type { Wording } from './wording'

/** 九个治气项目 has a noun of its own. */
const BEHIND = new RegExp(`^(?:[${ENDS}、()]|$)`)

/**
 * The district's part of a total that the sentence, or the one before, has named: 海勃湾区48个 behind 全市老旧小区
 * 60个. The unit must be one that the project is counted in, and no other measure may stand nearer.
 * @param strong the words of all projects that name one
 */
export function sharesOf(
  project: number,
  strong: readonly TermHit[],
  flow: Flow,
  { lexicon, wording }: Pick<Detector, 'lexicon' | 'wording'>,
): Piece[] {
  const figures = lexicon.projects[project]?.figures ?? []
  if (figures.length === 0 || !strong.some(({ term }) => term.project === project && isCounted(term)))
    return []
  return flow.places
    .filter(({ kind }) => kind === 'home' || kind === 'ours')
    .flatMap((place) => {
      const sentence = sentenceOf(place, flow)
      const found = flow.quantitiesIn(sentence).find((figure) => isOf(figure, place, flow, wording))
      if (!found || !figures.some(({ unit }) => isSameUnit(unit, found.figure.unitText))) return []
      const total = lastBefore(place, strong)
      if (total?.term.project !== project || sentence - sentenceOf(total, flow) > 1) return []
      const { start, end } = found
      return [{ start, end, kind: 'measure' as const, group: 'share', weight: WORDS.measure + ANY_FIGURE }]
    })
}

function isCounted({ kind }: TermHit['term']): boolean {
  return kind === 'measure' || kind === 'generic'
}

function lastBefore(place: PlaceHit, strong: readonly TermHit[]): TermHit | null {
  let last: TermHit | null = null
  for (const hit of strong) {
    if (isCounted(hit.term) && hit.start < place.start && (!last || hit.start > last.start)) last = hit
  }
  return last
}

function isOf(
  { start, end }: PageFigure,
  place: PlaceHit,
  { normal: { text } }: Flow,
  { share }: Wording,
): boolean {
  return start >= place.end && share.test(text.slice(place.end, start)) && BEHIND.test(text.slice(end))
}
