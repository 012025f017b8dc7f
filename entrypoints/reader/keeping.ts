import { sendMessage } from '../../lib/messages/messenger'
import type { KeptHere, TakenBack } from '../../lib/messages/protocol'
import { keepRequest, sentenceOf } from './keep-request'
import type { Mark } from './marks'
import type { KeepOutcome, PageMention } from './mention-source'
import type { Session } from './session'

/**
 * What the record holds of this document's address, and the way in and out of it. It is asked for when there is
 * something to show, when the page goes on to another address, and when somebody comes back to it: from the
 * library, perhaps.
 */
export class Keeping {
  /** Null where nothing may be kept. */
  private here: readonly KeptHere[] | null = []
  private address: string | null = null
  private looks = 0

  /** @param changed called after another answer than the last one came */
  constructor(
    private readonly session: { marks: Pick<Session['marks'], 'get'>; pageDate: Session['pageDate'] },
    private readonly changed: () => void,
  ) {}

  /** The id of the entry that a mention is kept as, or null. */
  idOf(mark: Pick<Mark, 'mention' | 'flow'>): string | null {
    const { exact } = sentenceOf(mark)
    const { projectId } = mark.mention
    return this.here?.find((each) => each.projectId === projectId && each.exact === exact)?.id ?? null
  }

  stateOf(mark: Mark): PageMention['keeping'] {
    if (this.here === null) return 'private'
    return this.idOf(mark) === null ? 'open' : 'kept'
  }

  /** Asks, unless it was asked for this address already. */
  lookAt(address: string): void {
    if (address === this.address) return
    this.address = address
    void this.look()
  }

  /** Somebody came back: asks again, if it was ever asked. */
  lookAgain(): void {
    if (this.address !== null) void this.look()
  }

  /** Asks again. What was known stands where nobody answers; an answer that a later question overtook is dropped. */
  async look(): Promise<void> {
    const turn = ++this.looks
    try {
      const here = await sendMessage('keptHere', undefined)
      if (turn !== this.looks || JSON.stringify(here) === JSON.stringify(this.here)) return
      this.here = here
      this.changed()
    } catch (error) {
      console.warn('What is kept of this page could not be read.', error)
    }
  }

  /** The entry's id. @throws where the page no longer holds the mention, or the background refuses */
  async keep(id: string): Promise<string> {
    const kept = await sendMessage('keep', keepRequest(this.markOf(id), this.session.pageDate))
    await this.look()
    return kept
  }

  /** An entry that is not there any more is no error. @throws as keep */
  async takeBack(id: string): Promise<TakenBack> {
    const kept = this.idOf(this.markOf(id))
    const taken = kept === null ? 'removed' : await sendMessage('unkeep', { id: kept })
    await this.look()
    return taken
  }

  /** Does what the card's button says. */
  async toggle(id: string): Promise<KeepOutcome> {
    try {
      if (this.stateOf(this.markOf(id)) === 'kept') return await this.takeBack(id)
      await this.keep(id)
      return 'kept'
    } catch (error) {
      console.error('The mention could not be kept, or not be taken back.', error)
      return 'failed'
    }
  }

  private markOf(id: string): Mark {
    const mark = this.session.marks.get(id)
    if (!mark) throw new Error(`Expected a mention of this page, found ${id}`)
    return mark
  }
}
