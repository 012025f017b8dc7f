import type { Cluster } from './clusters'
import type { Flow } from './flow'
import type { Span } from './span'
import type { Identity } from './weights'

/** What names the kind of thing after its name; it belongs to the mark, not to the evidence. */
const HEAD = /^(?:建设|改造|维修|扩建)?(?:项目|工程|基地|装置|生产线|车间|工地)/
/** A place written right before a name is read as part of it; before a measure it is the subject. */
const TAKES_PLACE: ReadonlySet<Identity> = new Set(['name', 'anchor', 'generic', 'cityGeneric'])

/** A stage that the project is in is said of it, and not part of its name. */
const STAGE =
  /^(?:开工|动工|破土|落地|签约|奠基|投产|出料|封顶|开诊|试车|点火|装修|完成|投入|搬迁|突破|达到|超过|同比|增长|开复工)$/

/** The cluster's stretch with the place before it and the head after it, as a reader would mark it. */
export function withEdges(cluster: Cluster, identity: Identity, flow: Flow): Span {
  const pieces = cluster.pieces.filter(({ start, end }) => !STAGE.test(flow.normal.text.slice(start, end)))
  const start = Math.min(...pieces.map((piece) => piece.start))
  const end = Math.max(...pieces.map((piece) => piece.end))
  const head = HEAD.exec(flow.normal.text.slice(end, end + 8))?.[0] ?? ''
  const place = TAKES_PLACE.has(identity)
    ? flow.places.find((hit) => hit.end === start && (hit.kind === 'home' || hit.kind === 'city'))
    : undefined
  return { start: place?.start ?? start, end: end + head.length }
}
