import type { Stage } from '../../corpus/model'
import type { Mood } from '../model'

/** `under-way`: begun or going on, so not yet passed. `unsaid`: spoken of, and left open. */
export type StageState =
  | 'reached'
  | 'under-way'
  | 'intended'
  | 'not-yet'
  | 'postponed'
  | 'paused'
  | 'stopped'
  | 'unsaid'

/** What a text says of one stage of one thing. `start`/`end` are UTF-16 offsets of the text. */
export interface StageStatement {
  stage: Stage
  state: StageState
  start: number
  end: number
  /** The words before the verb (or behind it, where it opens its clause) that say what it is of. */
  subjectHint: string | null
  /** Null where the words say neither plan nor result: the dates decide. */
  mood: Mood | null
  /** Of a part of the thing: 烧结工序, 首条生产线, 一期. */
  isPart: boolean
  /** Of a part that is only beside what the thing is for (循环水站); whose it is the caller must know. */
  isSide: boolean
  /** Of a phase after the one that was promised. */
  isLater: boolean
  /** Open on trial: neither open nor not. */
  isTrial: boolean
  /** Work that one sees on the site; 推进 may be paper. */
  isOnSite: boolean
  /** Work that goes on again. */
  isResumed: boolean
}
