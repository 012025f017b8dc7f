import { i18n } from '#i18n'
import { localDay } from '../../../lib/format/calendar'
import { formatAddress } from '../../../lib/library/address'
import { storyTargets } from '../../../lib/library/story/story-targets'
import type { Library } from '../library'
import { Charts } from './Charts'
import { Timeline } from './Timeline'

export interface StoryPageProps {
  projectId: string
  library: Library
  today: Date
}

/** A project from promise to today: what was kept of it, in a picture and in order. */
export function StoryPage({ projectId, library, today }: StoryPageProps) {
  const { record, catalogue } = library
  const kept = record.ofProject(projectId)
  const targets = storyTargets(projectId, catalogue.entries, kept)
  const name = library.projectName(projectId)
  if (record.kept.value === null) return null
  return (
    <div class="record">
      <p class="record-back">
        <a href={formatAddress({ kind: 'record' })}>{i18n.t('record.all')}</a>
      </p>
      <h2>
        {name ? <span lang="zh-CN">{name}</span> : i18n.t('record.unknownProject')}
        {kept.length > 0 && <span class="count">{i18n.t('record.count', kept.length)}</span>}
      </h2>
      {targets.some(({ document }) => document === null) && (
        <p class="quiet">{i18n.t('record.targetGone')}</p>
      )}
      {kept.length === 0 && <p class="record-empty">{i18n.t('record.emptyStory')}</p>}
      <Charts targets={targets} kept={kept} today={localDay(today)} />
      {targets.length > 0 && <Timeline targets={targets} kept={kept} record={record} today={today} />}
    </div>
  )
}
