import { useLayoutEffect, useRef } from 'preact/hooks'
import { i18n } from '#i18n'
import type { ProjectGroup } from '../../lib/popup/group'

export interface ProjectTabsProps {
  groups: ProjectGroup[]
  nameOf: (group: ProjectGroup) => string
  chosenId: string
  onChoose: (projectId: string) => void
}

export const tabId = (projectId: string) => `tab-${projectId}`
export const PANEL_ID = 'panel'

/** How far a line of Firefox's wheel goes. */
const LINE_PX = 20

/** The page's projects with their counts: one Tab stop, arrow keys move between them (ARIA tabs pattern). */
export function ProjectTabs({ groups, nameOf, chosenId, onChoose }: ProjectTabsProps) {
  const list = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const chosen = list.current?.querySelector('[aria-selected="true"]')
    chosen?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' })
  }, [chosenId])

  function onKeyDown(event: KeyboardEvent) {
    const at = groups.findIndex(({ projectId }) => projectId === chosenId)
    const to = targetIndex(event.key, at, groups.length)
    const group = groups[to]
    if (!group) return
    event.preventDefault()
    onChoose(group.projectId)
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[to]?.focus()
  }

  return (
    <div
      class="tabs"
      role="tablist"
      aria-label={i18n.t('popup.projectsOnPage')}
      ref={list}
      onKeyDown={onKeyDown}
      onWheel={scrollSideways}
    >
      {groups.map((group) => (
        <ProjectTab
          key={group.projectId}
          group={group}
          name={nameOf(group)}
          chosen={group.projectId === chosenId}
          onChoose={onChoose}
        />
      ))}
    </div>
  )
}

interface ProjectTabProps {
  group: ProjectGroup
  name: string
  chosen: boolean
  onChoose: (projectId: string) => void
}

function ProjectTab({ group: { projectId, mentions }, name, chosen, onChoose }: ProjectTabProps) {
  return (
    <button
      type="button"
      class="tab"
      role="tab"
      id={tabId(projectId)}
      aria-selected={chosen}
      aria-controls={PANEL_ID}
      tabIndex={chosen ? 0 : -1}
      title={name}
      onClick={() => onChoose(projectId)}
    >
      <span class="tab-name" lang="zh-CN">
        {name}
      </span>
      <b aria-hidden="true">{mentions.length}</b>
      <span class="unseen">{i18n.t('popup.places', mentions.length)}</span>
    </button>
  )
}

/** The one row scrolls sideways; most mice have a wheel for up and down alone. */
function scrollSideways(event: WheelEvent) {
  const row = event.currentTarget as HTMLElement
  if (event.ctrlKey || event.deltaX !== 0 || row.scrollWidth <= row.clientWidth) return
  event.preventDefault()
  row.scrollLeft += event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * LINE_PX : event.deltaY
}

/** Where a key leads from tab `at` of `count`; -1 for keys that lead nowhere. The ends join. */
function targetIndex(key: string, at: number, count: number): number {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return (at + 1) % count
    case 'ArrowLeft':
    case 'ArrowUp':
      return (at - 1 + count) % count
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return -1
  }
}
