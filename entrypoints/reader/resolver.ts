import type { PageDate, PageDateSources } from '../../lib/compare/page-date'
import type { Carry } from '../../lib/detect/mention'
import { sendMessage } from '../../lib/messages/messenger'
import type { ResolveAnswer } from '../../lib/messages/protocol'
import { type Allowance, createAllowance } from './allowance'
import type { Finding } from './marks'

/** A batch stays far below what the background takes in one message (lib/messages/limits.ts). */
const BATCH_TEXT = 200_000
const BATCH_FLOWS = 10_000

export interface Resolved {
  /** For each flow that was asked about, in the same order: mentions and what is not marked, as they stand there. */
  found: Finding[][]
  carry: Carry | null
  /** Undefined where nothing was asked. */
  pageDate?: PageDate | null
  projects: ResolveAnswer['projects']
}

/** Asks the background what the flows of this document mention. */
export class Resolver {
  private readonly allowance: Allowance

  constructor(signal: AbortSignal) {
    this.allowance = createAllowance(signal)
  }

  /**
   * @param flows '' for a flow that holds no candidate; where all are, nothing is asked
   * @throws where the background does not answer twice
   */
  async resolve(
    { title, dating }: { title: string; dating: PageDateSources },
    flows: readonly string[],
    before: Carry | null,
  ): Promise<Resolved> {
    const resolved: Resolved = { found: [], carry: before, projects: {} }
    for (const batch of batchesOf(flows)) {
      const found = batch.map((): Finding[] => [])
      resolved.found.push(...found)
      if (batch.every((flow) => flow === '')) continue
      await this.allowance.take()
      const answer = await ask({ page: { title, flows: batch }, carry: resolved.carry, dating })
      for (const each of [...answer.mentions, ...answer.unshown]) found[each.flow]?.push(each)
      for (const each of found) each.sort((a, b) => a.start - b.start)
      resolved.carry = answer.carry
      resolved.pageDate = answer.pageDate
      Object.assign(resolved.projects, answer.projects)
    }
    return resolved
  }
}

/** The background may die at any moment, also while it answers: its successor is asked once more. */
async function ask(request: Parameters<typeof sendMessage<'resolve'>>[1]): Promise<ResolveAnswer> {
  try {
    return await sendMessage('resolve', request)
  } catch {
    return await sendMessage('resolve', request)
  }
}

function batchesOf(flows: readonly string[]): string[][] {
  const batches: string[][] = []
  let batch: string[] = []
  let length = 0
  for (const flow of flows) {
    if (batch.length === BATCH_FLOWS || (length > 0 && length + flow.length > BATCH_TEXT)) {
      batches.push(batch)
      batch = []
      length = 0
    }
    batch.push(flow)
    length += flow.length
  }
  return batch.length > 0 ? [...batches, batch] : batches
}
