import * as v from 'valibot'
import type { KeptMention } from './model'
import { keptMention } from './schema'

/**
 * Refuses to keep what could not be read in again from an export.
 *
 * @throws an Error that names place and reason
 */
export function checkKept(entry: KeptMention): void {
  const checked = v.safeParse(keptMention, entry, { abortEarly: true })
  if (checked.success) return
  const [issue] = checked.issues
  throw new Error(`Kept mention, ${v.getDotPath(issue) ?? 'as a whole'}: ${issue.message}`)
}
