import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'

export interface ListLink {
  href: string
  content: ComponentChildren
  current?: boolean
}

export interface LinkListProps {
  /** Links under a heading each; a list without a heading has null. */
  groups: { key: string; heading: ComponentChildren; links: ListLink[] }[]
  /** What Esc and the arrow up from the first link do. */
  onLeave: () => void
}

/**
 * Long lists of links as one stop of the Tab key: arrows, Home and End move inside. The stop is the link
 * that had the focus last, else the current one, else the first.
 */
export function LinkList({ groups, onLeave }: LinkListProps) {
  const [focused, setFocused] = useState<string | null>(null)
  const links = groups.flatMap((group) => group.links)
  const stop = (
    links.find(({ href }) => href === focused) ??
    links.find(({ current }) => current) ??
    links[0]
  )?.href

  function onKeyDown(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
    const all = [...event.currentTarget.querySelectorAll('a')]
    const at = all.indexOf(document.activeElement as HTMLAnchorElement)
    const to = destination(event.key, at, all.length)
    if (to === null || at < 0) return
    event.preventDefault()
    if (to === 'out') onLeave()
    else all[to]?.focus()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links inside have the focus; this only hears their keys
    <div class="links" onKeyDown={onKeyDown}>
      {groups.map((group) => (
        <section key={group.key} class="group">
          {group.heading}
          <ol>
            {group.links.map(({ href, content, current }) => (
              <li key={href}>
                <a
                  href={href}
                  tabIndex={href === stop ? 0 : -1}
                  aria-current={current ? 'true' : undefined}
                  onFocus={() => setFocused(href)}
                >
                  {content}
                </a>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}

function destination(key: string, at: number, count: number): number | 'out' | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, count - 1)
    case 'ArrowUp':
      return at === 0 ? 'out' : at - 1
    case 'Home':
      return 0
    case 'End':
      return count - 1
    case 'Escape':
      return 'out'
    default:
      return null
  }
}
