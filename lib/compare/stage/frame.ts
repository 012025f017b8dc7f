import type { Mood } from '../model'
import * as cues from './cues'
import { oneOf } from './pattern'

const IF = oneOf(cues.IF)
const HEARSAY = oneOf(cues.HEARSAY)
const DISPUTED = oneOf(cues.DISPUTED)
const ASKED = oneOf(cues.ASKED)

/** How a sentence puts all that it says; null where it simply says it. `upTo` is its text before the word. */
export function frameOf(sentence: string, upTo: string): Mood | null {
  if (DISPUTED.test(sentence)) return 'disputed'
  if (HEARSAY.test(sentence)) return 'quoted'
  return IF.test(upTo) ? 'conditional' : null
}

/** 是否已经投产 asks. */
export function isAsked(clauseBefore: string): boolean {
  return ASKED.test(clauseBefore)
}
