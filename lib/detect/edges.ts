import type { Cluster, Piece } from './clusters'
import type { Flow } from './flow'
import { gapBetween, type Span } from './span'
import type { Identity } from './weights'

/** What names the kind of thing after its name; it belongs to the mark, not to the evidence. */
const HEAD =
  /^(?:建设|改造|维修|扩建)?(?:[一二三四]期|项目|工程|基地|装置|生产线|产线|车间|工地|工厂|厂房|制度|厂(?![里长家商方区])|线(?![上下路])|炉|率)(?:[一二三四]期)?/
/** A place written right before a name is read as part of it; before a measure it is the subject. */
const TAKES_PLACE: ReadonlySet<Identity> = new Set(['name', 'anchor', 'generic', 'cityGeneric'])

/** A stage that the project is in is said of it, and not part of its name. */
const STAGE =
  /^(?:开工|动工|破土|落地|签约|奠基|投产|出料|主体|桩基|施工|工地|封顶|开诊|试车|点火|装修|完成|投入|搬迁|突破|达到|超过|同比|增长|开复工)$/
/** Of acts, those that can end a name: 跑道维修, 排土场治理. */
const NOUN_ACT =
  /^(?:改造|维修|修缮|整修|翻新|翻修|重铺|更换|建设|扩建|新建|治理|整治|修复|复垦|复绿|整合|重组|合并|兼并|创建|提升|升级|升级改造|推广|替代|替换|置换|合作|协议|加工|行动)$/

/** The cluster's stretch with the place before it and the head after it, as a reader would mark it. */
export function withEdges(cluster: Cluster, identity: Identity, flow: Flow): Span {
  const { text } = flow.normal
  const { start, end } = nameOf(cluster.pieces, text)
  const head = HEAD.exec(text.slice(end, end + 8))?.[0] ?? ''
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
function nameOf(pieces: readonly Piece[], text: string): Span {
  const named = pieces.filter(
    ({ kind, isHost }) => !isHost && (kind === 'name' || kind === 'generic' || kind === 'measure'),
  )
  const wordOf = ({ start, end }: Span) => text.slice(start, end)
  const rest = pieces.filter((piece) => !STAGE.test(wordOf(piece)))
  if (named.length === 0) return spanOf(withoutActs(rest.length > 0 ? rest : pieces, wordOf))
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
    const isTail = piece.kind === 'figure' || (piece.kind === 'act' && NOUN_ACT.test(wordOf(piece)))
    if (piece.start === span.end && isTail) span.end = piece.end
  }
  return span
}

/** Without the verbs at either end: 推出 before, 提高 behind. */
function withoutActs(pieces: readonly Piece[], wordOf: (piece: Piece) => string): readonly Piece[] {
  const first = pieces.findIndex(({ kind }) => kind !== 'act')
  if (first < 0) return pieces
  let last = pieces.length - 1
  const isVerb = (piece: Piece | undefined) => piece?.kind === 'act' && !NOUN_ACT.test(wordOf(piece))
  while (isVerb(pieces[last])) last--
  return pieces.slice(first, last + 1)
}

function spanOf(pieces: readonly Span[]): Span {
  return {
    start: Math.min(...pieces.map(({ start }) => start)),
    end: Math.max(...pieces.map(({ end }) => end)),
  }
}
