import { isHearsay } from '../hearsay'
import type { Mood } from '../model'
import { hasOpposedSources, saysSourcesDiffer } from '../sources'
import * as cues from './cues'
import { oneOf } from './pattern'

const IF = oneOf(cues.IF)
/** 这不等于项目已经建成: what follows is what is not said. */
const IS_NOT_TO_SAY =
  /(?:不|不能|未必|难以|不可|不应|不足以)(?:就|完全|简单|直接|据此|由此)?(?:等于|意味着?|代表着?|等同于?|表明|说明|证明|表示|视为|看作|当作|当成|认定|认为|理解为)(?:[^，。；：]{0,30})$/
const ASKED = oneOf(cues.ASKED)

/** A sentence and its neighbours; '' where there are none. */
export interface Neighbours {
  previous: string
  sentence: string
  next: string
}

/** How a sentence puts all that it says; null where it simply says it. `upTo` is its text before the word. */
export function frameOf({ previous, sentence, next }: Neighbours, upTo: string): Mood | null {
  if (saysSourcesDiffer(sentence) || hasOpposedSources(previous + sentence + next)) return 'disputed'
  if (isHearsay(sentence, next)) return 'quoted'
  if (IS_NOT_TO_SAY.test(upTo)) return 'quoted'
  return IF.test(upTo) ? 'conditional' : null
}

/** 是否已经投产 asks. */
export function isAsked(clauseBefore: string): boolean {
  return ASKED.test(clauseBefore)
}
