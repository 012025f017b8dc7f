import type { PageDate } from '../../lib/compare/page-date'
import type { ProjectView } from '../../lib/corpus/view'
import type { Filter } from '../../lib/detect/filter'
import type { Carry } from '../../lib/detect/mention'
import { Follower } from '../../lib/page/follow'
import { type Block, FlowWalk, type Reach, type TextFlow } from '../../lib/page/gather'
import { LateElements } from '../../lib/page/late-elements'
import { onReturn } from '../../lib/page/on-return'
import { Painter } from '../../lib/page/paint'
import { QuietTask } from '../../lib/page/quiet-task'
import { ShadowSearch } from '../../lib/page/shadow-search'
import type { Slices } from '../../lib/page/slices'
import { isShown, LateViewers } from '../../lib/page/visibility'
import { Address } from './address'
import { dateSources } from './date-sources'
import { Marks, type Paragraph } from './marks'
import { Resolver } from './resolver'
import { Whereabouts } from './whereabouts'

/** A burst of changes is over after so many ms. */
const QUIET_MS = 100
const NODES_PER_STEP = 200
/** Some 0.1 ms. */
const ELEMENTS_PER_STEP = 500
/** So often a walk starts over because the page moved the ground under it; then it does not pause. */
const MOST_TORN = 3
/** How long after a failure the page is read again, ms. */
const RETRY_MS = 10_000
const MOST_RETRIES = 3

/** What gathering found in the parts of the page that changed, and what it replaces. */
interface Gathered {
  flows: { flow: TextFlow; isCandidate: boolean }[]
  old: Set<Paragraph>
}

/** Reads one document and keeps its marks true while the page changes; ends with its signal. */
export class Session {
  readonly marks: Marks
  state: 'loading' | 'ready' | 'failed' = 'loading'
  /** When the page was published; null where nothing tells it. */
  pageDate: PageDate | null = null
  private readonly projects: Record<string, ProjectView> = {}
  private readonly address: Address
  private readonly follower: Follower
  private readonly lateElements: LateElements
  private readonly lateViewers: LateViewers
  private readonly shadows: ShadowSearch
  private readonly resolver: Resolver
  private readonly whereabouts = new Whereabouts()
  private readonly task: QuietTask
  private carry: Carry | null = null
  /** The lines of the page, as it was last read whole. */
  private lines: string[] = []
  private retries = 0
  private isStale = false

  /**
   * @param changed called after mentions came or went, with the ids of those that went, and after the
   *   state changed
   */
  constructor(
    private readonly page: Document,
    private readonly filter: Filter,
    private readonly changed: (gone: ReadonlySet<string>) => void,
    private readonly signal: AbortSignal,
  ) {
    this.marks = new Marks(page, new Painter(() => this.stopPainting(), signal))
    this.address = new Address(page)
    this.resolver = new Resolver(signal)
    this.task = new QuietTask((slices) => this.update(slices), QUIET_MS, signal)
    this.lateViewers = new LateViewers(({ block }) => this.readAgain(block, 'own'), signal)
    this.follower = new Follower(
      page,
      {
        touched: (texts, removed) => this.marks.drop(texts, removed),
        changed: () => this.task.request(),
      },
      signal,
    )
    this.lateElements = new LateElements((elements) => {
      for (const element of elements) this.readAgain(element, 'all')
    }, signal)
    // What a page attaches to an element that is long there is announced by nothing.
    this.shadows = new ShadowSearch(
      page,
      ({ host }) => this.follower.add(host, 'all'),
      (element) => this.lateElements.note(element),
    )
    onReturn(page, () => this.task.request(), signal)
    this.follower.add(page, 'all')
    this.task.request(0)
  }

  project(id: string): ProjectView | null {
    return this.projects[id] ?? null
  }

  /** Asks about everything again: what the answers depend on has changed. */
  askAgain(): void {
    this.isStale = true
    this.task.request(0)
  }

  private stopPainting(): void {
    this.marks.dropAll()
    this.changed(new Set())
  }

  private readAgain(block: Block, reach: Reach): void {
    this.follower.add(block, reach)
    this.task.request()
  }

  private async update(slices: Slices): Promise<void> {
    const moved = this.address.look()
    // Title and headline decide which place a page is about.
    const isStale = this.isStale || moved === 'retitled'
    this.isStale = false
    if (isStale || moved !== 'nothing') this.carry = null
    if (moved !== 'nothing') this.whereabouts.forget()
    if (isStale) this.follower.add(this.page, 'all')
    try {
      const gathered = await this.gather(slices)
      const fresh = await slices.waitFor(this.resolve(gathered, !isStale))
      if (this.signal.aborted) return
      this.state = 'ready'
      this.retries = 0
      this.changed(this.marks.replace(gathered.old, fresh))
    } catch (error) {
      if (this.signal.aborted) return
      this.isStale ||= isStale
      this.fail(error)
    }
  }

  private async gather(slices: Slices): Promise<Gathered> {
    this.shadows.add(this.page)
    while (this.shadows.advance(ELEMENTS_PER_STEP)) await slices.breathe()
    const gathered: Gathered = { flows: [], old: new Set(this.marks.detached()) }
    for (const [block, reach] of this.follower.take()) {
      const { flows, shadowRoots } = await this.walk(block, reach, slices)
      for (const root of shadowRoots) this.follower.observe(root)
      for (const paragraph of this.marks.within(block, reach)) gathered.old.add(paragraph)
      if (block === this.page && reach === 'all') this.lines = flows.map(({ text }) => text)
      for (const flow of flows) {
        await slices.breathe()
        gathered.flows.push({ flow, isCandidate: this.isCandidate(flow) })
      }
    }
    return gathered
  }

  private async walk(block: Block, reach: Reach, slices: Slices): Promise<FlowWalk> {
    for (let tries = 0; tries < MOST_TORN; tries++) {
      const walk = new FlowWalk(block, reach)
      while (!walk.advance(NODES_PER_STEP)) await slices.breathe()
      if (!walk.torn) return walk
    }
    const walk = new FlowWalk(block, reach)
    walk.advance(Number.POSITIVE_INFINITY)
    return walk
  }

  private isCandidate(flow: TextFlow): boolean {
    if (!this.filter.mayHold(flow.text)) return false
    if (isShown(flow)) return true
    this.lateViewers.waitFor(flow)
    return false
  }

  /** Only words that are new here are asked about, unless what they mean may have changed. */
  private async resolve({ flows, old }: Gathered, mayKeep: boolean): Promise<Paragraph[]> {
    const known = new Map(mayKeep ? [...old].map(({ flow, mentions }) => [flow.text, mentions]) : [])
    const asked = flows.map(({ flow, isCandidate }) =>
      isCandidate && !known.has(flow.text) ? flow.text : '',
    )
    const about = { title: this.page.title, dating: dateSources(this.page, this.page.URL, this.lines) }
    const { found, carry, projects, pageDate } = await this.resolver.resolve(about, asked, this.carry)
    if (pageDate !== undefined) this.pageDate = pageDate
    // What was read before was judged by another place.
    if (this.whereabouts.moved(this.carry, carry)) this.askAgain()
    // What replaces other text would be counted twice.
    if (this.carry === null || old.size === 0) this.carry = carry
    Object.assign(this.projects, projects)
    return flows.flatMap(({ flow, isCandidate }, i) =>
      isCandidate ? [{ flow, mentions: known.get(flow.text) ?? found[i] ?? [] }] : [],
    )
  }

  private fail(error: unknown): void {
    console.error('The mentions of this page could not be read.', error)
    this.state = 'failed'
    this.changed(new Set())
    this.follower.add(this.page, 'all')
    if (this.retries++ >= MOST_RETRIES) return
    const timer = setTimeout(() => this.task.request(), RETRY_MS)
    this.signal.addEventListener('abort', () => clearTimeout(timer), { once: true })
  }
}
