import type { TargetEntry } from './annotation'
import type { Document, Target } from './model'

/** Where a target's quote stands. */
export interface QuoteContext {
  passage: string
  /** Offset of the quote in the passage. */
  at: number
  document: Document
}

type Derived = Pick<Target, 'action' | 'stage' | 'modality' | 'testable' | 'figures' | 'deadline'>

export function deriveTarget(
  entry: TargetEntry,
  context: QuoteContext,
  fail: (reason: string) => Error,
): Derived {
  void context
  void fail
  return {
    action: null,
    stage: null,
    modality: entry.commitment ? 'commits' : null,
    testable: false,
    figures: [],
    deadline: null,
  }
}
