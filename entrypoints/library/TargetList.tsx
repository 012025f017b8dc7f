import { i18n } from '#i18n'
import { deadlinePeriod } from '../../lib/format/deadline'
import { figureText } from '../../lib/format/figure'
import { formatAddress } from '../../lib/library/address'
import type { Entry } from '../../lib/library/catalogue'
import { leadFigure } from '../../lib/library/lead-figure'
import { EmptyList } from './EmptyList'
import { FilterBar } from './FilterBar'
import { LinkList } from './LinkList'
import type { Library } from './library'

/** All targets, or those that pass the filters, under the headings they stand under. */
export function TargetList({ library }: { library: Library }) {
  const entries = library.listed.value
  const current = library.current.value
  return (
    <>
      <FilterBar library={library} />
      {entries.length === 0 ? (
        <EmptyList library={library} />
      ) : (
        <LinkList
          groups={bySection(entries).map(([first, ...rest]) => ({
            key: first.chapterId,
            heading: (
              <h3 class="group-name" lang="zh-CN">
                {first.passage.section || first.document.title}
              </h3>
            ),
            links: [first, ...rest].map((entry) => ({
              href: formatAddress({ kind: 'target', id: entry.target.id }),
              content: <Item entry={entry} />,
              current: entry === current,
            })),
          }))}
          onLeave={() => document.querySelector<HTMLElement>('#search')?.focus()}
        />
      )}
    </>
  )
}

function Item({ entry: { target, project } }: { entry: Entry }) {
  const figure = leadFigure(target)
  const when = target.deadline && deadlinePeriod(target.deadline)
  const verb = target.commitment ? target.action : i18n.t('target.reported')
  return (
    <span class="item">
      <span class="name" lang="zh-CN">
        {project.name}
      </span>
      {figure && (
        <span class="amount" lang="zh-CN">
          {figureText(figure)}
        </span>
      )}
      <span class="meta">
        {verb && <span class={target.commitment ? 'verb' : undefined}>{verb}</span>}
        {when && <span>{when}</span>}
      </span>
    </span>
  )
}

type Group = [Entry, ...Entry[]]

function bySection(entries: Entry[]): Group[] {
  const groups: Group[] = []
  for (const entry of entries) {
    const last = groups.at(-1)
    if (last?.[0].chapterId === entry.chapterId) last.push(entry)
    else groups.push([entry])
  }
  return groups
}
