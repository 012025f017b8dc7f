import { canonicalJson } from '../corpus/canonical-json'
import type { KeptMention } from './model'

/**
 * The id of an entry that has to stand beside another version of itself: made from all it says (but for the
 * last visit), so that the same file read in twice makes it once. A UUID of version 8 (RFC 9562) over SHA-256.
 */
export async function copyIdOf(entry: KeptMention): Promise<string> {
  const said = new TextEncoder().encode(canonicalJson({ ...entry, visit: null }))
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', said)).slice(0, 16)
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x80
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
