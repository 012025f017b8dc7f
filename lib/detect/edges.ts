import type { Flow } from './flow'
import type { Span } from './span'
import type { Identity } from './weights'

/** What names the kind of thing after its name; it belongs to the mark, not to the evidence. */
const HEAD = /^(?:建设|改造|维修|扩建)?(?:项目|工程|基地|装置|生产线|车间|工地)/
/** A place written right before a name is read as part of it; before a measure it is the subject. */
const TAKES_PLACE: ReadonlySet<Identity> = new Set(['name', 'anchor', 'generic', 'cityGeneric'])

/** The cluster's stretch with the place before it and the head after it, as a reader would mark it. */
export function withEdges({ start, end }: Span, identity: Identity, flow: Flow): Span {
  const head = HEAD.exec(flow.normal.text.slice(end, end + 8))?.[0] ?? ''
  const place = TAKES_PLACE.has(identity)
    ? flow.places.find((hit) => hit.end === start && (hit.kind === 'home' || hit.kind === 'city'))
    : undefined
  return { start: place?.start ?? start, end: end + head.length }
}
