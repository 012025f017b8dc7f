import type { Filter } from './filter'

/**
 * The flows with those that hold no word of ours replaced by '': what is sent to be resolved stays small
 * and keeps its numbering, and what is found stays the same.
 */
export function keepCandidates(flows: readonly string[], filter: Filter): string[] {
  return flows.map((flow) => (filter.mayHold(flow) ? flow : ''))
}
