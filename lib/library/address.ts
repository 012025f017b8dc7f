/**
 * What the library shows is its address's hash, so that every target, passage and document can be linked
 * to, and the browser's Back works. `#target=<id>` is what card and popup link to; `#record` is all that the
 * reader kept, and `#story=<project id>` what they kept of one project.
 */
export type Address =
  | { kind: 'start' }
  | { kind: 'list' }
  | { kind: 'record' }
  | { kind: 'settings' }
  | { kind: 'story'; id: string }
  | { kind: 'target'; id: string }
  | { kind: 'passage'; id: string }
  | { kind: 'section'; id: string }
  | { kind: 'document'; id: string }

/** Hash (with or without '#') to address. Whatever is not an address of ours is the start. */
export function parseAddress(hash: string): Address {
  const [kind = '', ...rest] = hash.replace(/^#/, '').split('=')
  const id = decode(rest.join('='))
  switch (kind) {
    case 'list':
    case 'record':
    case 'settings':
      return { kind }
    case 'story':
    case 'target':
    case 'passage':
    case 'section':
    case 'document':
      return id === '' ? { kind: 'start' } : { kind, id }
    default:
      return { kind: 'start' }
  }
}

/** Address to hash, '#' included; `parseAddress` reads it back. */
export function formatAddress(address: Address): string {
  switch (address.kind) {
    case 'start':
      return '#'
    case 'list':
    case 'record':
    case 'settings':
      return `#${address.kind}`
    case 'story':
    case 'target':
    case 'passage':
    case 'section':
    case 'document':
      return `#${address.kind}=${encodeURIComponent(address.id)}`
  }
}

/** A hash typed by hand may hold a stray '%': then it is taken as it stands. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
