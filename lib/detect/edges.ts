import type { Cluster, Piece } from './clusters'
import type { Flow } from './flow'
import { gapBetween, type Span } from './span'
import type { Identity } from './weights'
import type { Wording } from './wording'

/** A place written right before a name is read as part of it; before a measure it is the subject. */
const TAKES_PLACE: ReadonlySet<Identity> = new Set(['name', 'anchor', 'generic', 'cityGeneric'])

/** The cluster's stretch with the place before it and the head after it, as a reader would mark it. */
export function withEdges(cluster: Cluster, identity: Identity, flow: Flow, wording: Wording): Span {
  const { text } = flow.normal
  const { start, end } = nameOf(cluster.pieces, text, wording)
  const head = wording.head.exec(text.slice(end, end + 8))?.[0] ?? ''
  const place = TAKES_PLACE.has(identity)
    ? flow.places.find((hit) => hit.end === start && (hit.kind === 'home' || hit.kind === 'city'))
    : undefined
  return { start: place?.start ?? start, end: end + head.length }
}

/**
 * The stretch from the first to the last word that names the project, with what touches it: numbers and
 * topics before, numbers and noun-like acts behind. What stands further off (新院的门诊, 实施口袋公园) is said
 * of it. A company with topics around it, and topics alone, are marked with all of them.
 */
function nameOf(pieces: readonly Piece[], text: string, { stage, nounAct }: Wording): Span {
  const named = pieces.filter(
    ({ kind, isHost }) => !isHost && (kind === 'name' || kind === 'generic' || kind === 'measure'),
  )
  const wordOf = ({ start, end }: Span) => text.slice(start, end)
  const rest = pieces.filter((piece) => !stage.test(wordOf(piece)))
  if (named.length === 0)
    return spanOf(withoutVerbs(rest.length > 0 ? rest : pieces, (piece) => nounAct.test(wordOf(piece))))
  const span = spanOf(named)
  const anchors = rest.filter(({ kind, isHost }) => kind === 'anchor' || isHost)
  // 沙漠葡萄酒博物馆二楼新开的休闲展厅: the hall is marked, and where it is found is not.
  const near = anchors.filter((anchor) => !anchor.isHost || gapBetween(anchor, span) <= 1)
  Object.assign(span, spanOf([span, ...near]))
  for (const piece of [...rest].reverse()) {
    if (piece.end === span.start && (piece.kind === 'figure' || piece.kind === 'topic'))
      span.start = piece.start
  }
  for (const piece of rest) {
    const isTail = piece.kind === 'figure' || (piece.kind === 'act' && nounAct.test(wordOf(piece)))
    if (piece.start === span.end && isTail) span.end = piece.end
  }
  return span
}

/** Without the verbs at either end: 推出 before, 提高 behind. */
function withoutVerbs(pieces: readonly Piece[], isNoun: (act: Piece) => boolean): readonly Piece[] {
  const first = pieces.findIndex(({ kind }) => kind !== 'act')
  if (first < 0) return pieces
  let last = pieces.length - 1
  const isVerb = (piece: Piece | undefined) => piece?.kind === 'act' && !isNoun(piece)
  while (isVerb(pieces[last])) last--
  return pieces.slice(first, last + 1)
}

function spanOf(pieces: readonly Span[]): Span {
  return {
    start: Math.min(...pieces.map(({ start }) => start)),
    end: Math.max(...pieces.map(({ end }) => end)),
  }
}
