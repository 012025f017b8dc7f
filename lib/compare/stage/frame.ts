import { isHearsay } from '../hearsay'
import type { Mood } from '../model'
import { hasOpposedSources, saysSourcesDiffer } from '../sources'
import * as cues from './cues'
import { oneOf } from './pattern'

const IF = oneOf(cues.IF)
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
  return IF.test(upTo) ? 'conditional' : null
}

/** 是否已经投产 asks. */
export function isAsked(clauseBefore: string): boolean {
  return ASKED.test(clauseBefore)
}
