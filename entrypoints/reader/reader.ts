import { browser } from 'wxt/browser'
import { onMessage, sendMessage } from '../../lib/messages/messenger'
import type { FrameMentions, MoveAnswer, MoveRequest } from '../../lib/messages/protocol'
import { onReturn } from '../../lib/page/on-return'
import { isOff, readSettings, type Settings, watchSettings } from '../../lib/store/settings'
import { createCard } from './card'
import { Keeping } from './keeping'
import { listed, listedUnshown, reportOf } from './listing'
import type { Mark } from './marks'
import type { Card, MentionSource } from './mention-source'
import { readFilter } from './read-filter'
import { Session } from './session'
import { siteOf } from './site'
import { createSource } from './source'

/** What there is while marks are switched on. */
interface Running {
  session: Session
  source: MentionSource
  keeping: Keeping
  card: Card
  changed(gone: ReadonlySet<string>): void
  end: AbortController
}

const NONE: ReadonlySet<string> = new Set()

type Mode = { kind: 'loading' } | { kind: 'off' } | { kind: 'failed' } | { kind: 'on'; running: Running }

/** The reader of one document: on or off as the settings say, and answering the popup either way. */
export class Reader {
  private mode: Mode = { kind: 'loading' }
  private lastPointed: { id: string; at: number } | null = null
  private lastReport = JSON.stringify(reportOf([]))
  private readonly site = siteOf(window)

  /** @param life aborted here too, when the extension that this script belongs to is gone */
  constructor(private readonly life: AbortController) {
    const endings = [
      watchSettings((settings) => void this.obey(settings)),
      onMessage('listMentions', () => this.list()),
      onMessage('showMention', ({ data }) => this.show(data.id)),
      onMessage('setShown', ({ data }) => this.setShown(data.id, data.shown)),
      onMessage('dismissMention', ({ data }) => this.dismiss(data.id)),
      onMessage('keepMention', ({ data }) => this.on().keeping.keep(data.id)),
      onMessage('unkeepMention', ({ data }) => this.on().keeping.takeBack(data.id)),
      onMessage('readAgain', () => this.session()?.askAgain()),
      onMessage('moveCurrent', ({ data }) => this.move(data)),
    ]
    life.signal.addEventListener('abort', () => {
      this.stop({ kind: 'off' })
      // Without an extension there is nothing to listen to, and taking the listeners back fails.
      if (browser.runtime?.id) for (const end of endings) end()
    })
    // What a page had reported was forgotten when it went into the history that it now comes back from.
    const comeBack = ({ persisted }: PageTransitionEvent) => {
      if (!persisted) return
      this.report('again')
      // Nor did it hear what the reader said about its site meanwhile.
      this.session()?.askAgain()
    }
    window.addEventListener('pageshow', comeBack, { signal: life.signal })
    void readSettings().then((settings) => this.obey(settings))
  }

  private async obey(settings: Settings): Promise<void> {
    if (isOff(settings, this.site)) this.stop({ kind: 'off' })
    else if (this.mode.kind !== 'on') await this.start()
  }

  private async start(): Promise<void> {
    const starting: Mode = { kind: 'loading' }
    this.mode = starting
    try {
      const filter = await readFilter()
      // The switch may have been turned meanwhile.
      if (this.mode === starting) this.mode = { kind: 'on', running: this.run(filter) }
    } catch (error) {
      console.error('The reader could not start.', error)
      if (this.mode === starting) this.mode = { kind: 'failed' }
    }
  }

  private run(filter: Awaited<ReturnType<typeof readFilter>>): Running {
    const end = new AbortController()
    const listeners = new Set<(gone: ReadonlySet<string>) => void>()
    const changed = (gone: ReadonlySet<string>) => {
      if (!this.isAlive()) return
      for (const listener of listeners) listener(gone)
      this.report('changes')
      if (session.marks.all().length > 0) keeping.lookAt(location.href)
    }
    const session = new Session(document, filter, changed, end.signal)
    const keeping = new Keeping(session, () => changed(NONE))
    onReturn(document, () => keeping.lookAgain(), end.signal)
    const source = createSource(document, session, {
      listeners,
      isAlive: () => this.isAlive(),
      pointed: (id) => {
        this.lastPointed = { id, at: Date.now() }
      },
      dismiss: (id) => {
        this.dismiss(id).catch((error) => console.error('The mark could not be taken away.', error))
      },
      keeping,
    })
    return { session, source, keeping, card: createCard(source, end.signal), changed, end }
  }

  private session(): Session | null {
    return this.mode.kind === 'on' ? this.mode.running.session : null
  }

  /** @throws while marks are switched off */
  private on(): Running {
    if (this.mode.kind !== 'on') throw new Error(`Expected marks on this page, found them ${this.mode.kind}`)
    return this.mode.running
  }

  private stop(mode: Mode): void {
    if (this.mode.kind === 'on') this.mode.running.end.abort()
    this.mode = mode
    this.report('changes')
  }

  /** False, and the end of everything, in a script that outlived its extension: an update brings new ones. */
  private isAlive(): boolean {
    if (browser.runtime?.id) return true
    this.life.abort()
    return false
  }

  private report(what: 'changes' | 'again'): void {
    const report = reportOf(this.session()?.marks.all() ?? [])
    const text = JSON.stringify(report)
    if (!browser.runtime?.id || (what === 'changes' && text === this.lastReport)) return
    this.lastReport = text
    // The badge is wrong until the next report, and nothing else.
    sendMessage('report', report).catch((error) => console.warn('The badge could not be updated.', error))
  }

  private async list(): Promise<FrameMentions> {
    if (this.mode.kind === 'on') await this.mode.running.keeping.look()
    const { mode, lastPointed } = this
    const session = this.session()
    const idOf = (mark: Mark) => (mode.kind === 'on' ? mode.running.keeping.idOf(mark) : null)
    const marks = session?.marks.all() ?? []
    const viewOf = ({ mention }: Mark) => session?.project(mention.projectId) ?? null
    return {
      url: location.href,
      title: document.title,
      pageDate: session?.pageDate ?? null,
      state: mode.kind === 'on' ? mode.running.session.state : mode.kind,
      mentions: marks.map((mark) => listed(mark, viewOf(mark), idOf(mark))),
      unshown:
        session?.marks.unshown().flatMap((mark) => listedUnshown(mark, viewOf(mark), idOf(mark))) ?? [],
      lastPointedId: marks.some(({ id }) => id === lastPointed?.id) ? (lastPointed?.id ?? null) : null,
      ...(lastPointed && { lastPointedAt: lastPointed.at }),
    }
  }

  private show(id: string): boolean {
    if (this.mode.kind !== 'on') return false
    const { source } = this.mode.running
    if (!source.scrollTo(id)) return false
    source.setCurrent(id)
    source.pointed(id)
    return true
  }

  private setShown(id: string, shown: boolean): boolean {
    if (this.mode.kind !== 'on') return false
    const { session, changed } = this.mode.running
    if (!session.marks.setShown(id, shown)) return false
    changed(shown ? NONE : new Set([id]))
    return true
  }

  /** What is there by the reader's own wish goes by it too, and says nothing about the site. */
  private async dismiss(id: string): Promise<string | null> {
    const mention = this.session()?.marks.get(id)?.mention
    if (!mention || this.setShown(id, false)) return null
    const { projectId, surface, sentence } = mention
    return sendMessage('correct', { projectId, name: surface, sentence: sentence.text })
  }

  private move(request: MoveRequest): MoveAnswer {
    if (this.mode.kind !== 'on') return 'end'
    const { source, card } = this.mode.running
    const id = source.neighbour(request)
    if (id === null) {
      // Another frame goes on: two places and two cards at once would be one too many.
      card.close()
      source.setCurrent(null)
      return 'end'
    }
    source.scrollTo(id)
    source.setCurrent(id)
    card.openByKeyboard(id)
    return 'moved'
  }
}
