import type { ComponentChildren } from 'preact'
import { type Address, formatAddress } from '../../lib/library/address'
import { followInLibrary } from './open-library'

export interface LibraryLinkProps {
  address: Address
  children: ComponentChildren
  /** For a link that is the way out of a state. */
  primary?: boolean
}

/** A link to a place in the library page, never within the popup itself. */
export function LibraryLink({ address, children, primary = false }: LibraryLinkProps) {
  return (
    <a
      class={primary ? 'action primary' : 'action'}
      href={`/library.html${formatAddress(address)}`}
      target="_blank"
      rel="noopener"
      onClick={(event) => followInLibrary(event, address)}
    >
      {children}
    </a>
  )
}
