import { i18n } from '#i18n'
import { DeadlineChip } from '../../../components/DeadlineChip'
import { StageChip } from '../../../components/StageChip'
import { localDay, parseDay } from '../../../lib/format/calendar'
import { dayWords } from '../../../lib/format/date-words'
import { deadlinePeriod } from '../../../lib/format/deadline'
import { formatAddress } from '../../../lib/library/address'
import type { StoryTarget } from '../../../lib/library/story/story-targets'
import { type StoryEvent, timelineOf } from '../../../lib/library/story/timeline'
import type { KeptMention } from '../../../lib/record/model'
import { KeptEntry } from './KeptEntry'
import type { KeptRecord } from './record'

export interface TimelineProps {
  targets: StoryTarget[]
  kept: KeptMention[]
  record: KeptRecord
  today: Date
}

/** The story's events in order, each with its day. */
export function Timeline({ targets, kept, record, today }: TimelineProps) {
  const events = timelineOf(targets, kept, localDay, localDay(today))
  return (
    <ol class="timeline" aria-label={i18n.t('record.timeline')}>
      {events.map((event) => (
        <li key={keyOf(event)} class={`event ${event.kind === 'kept' ? 'kept-event' : event.kind}`}>
          <p class="event-day">{dayOf(event)}</p>
          <div class="event-body">
            <EventBody event={event} record={record} today={today} />
          </div>
        </li>
      ))}
    </ol>
  )
}

interface EventBodyProps {
  event: StoryEvent
  record: KeptRecord
  today: Date
}

function EventBody({ event, record, today }: EventBodyProps) {
  switch (event.kind) {
    case 'promise':
      return (
        <>
          <h3>{i18n.t('record.event.promise')}</h3>
          <ul class="promises">
            {event.targets.map((target) => (
              <PromiseItem key={target.id} target={target} today={today} />
            ))}
          </ul>
        </>
      )
    case 'kept':
      return (
        <>
          {event.isUndated && <p class="quiet">{i18n.t('record.undated')}</p>}
          <KeptEntry entry={event.entry} record={record} />
        </>
      )
    case 'deadline':
      return (
        <>
          <h3>{i18n.t('record.event.deadline')}</h3>
          <ul>
            {event.targets.map(({ id, exact, deadline }) => (
              <li key={id}>
                {deadline && <span class="due-words">{deadlinePeriod(deadline)}</span>}
                <span class="their-words" lang="zh-CN">
                  {exact}
                </span>
              </li>
            ))}
          </ul>
        </>
      )
    case 'today':
      return <h3>{i18n.t('record.event.today')}</h3>
  }
}

function PromiseItem({ target, today }: { target: StoryTarget; today: Date }) {
  const { id, exact, action, stage, deadline, documentTitle, section, document } = target
  const where = [`《${documentTitle}》`, section].filter(Boolean).join(' · ')
  return (
    <li>
      <div class="chips">
        <StageChip target={{ action, stage, commitment: true }} />
        <DeadlineChip deadline={deadline} today={today} />
      </div>
      <blockquote class="their-words" lang="zh-CN">
        {exact}
      </blockquote>
      <p class="kept-source">
        {document ? (
          <a href={formatAddress({ kind: 'target', id })} lang="zh-CN">
            {where}
          </a>
        ) : (
          <span lang="zh-CN">{where}</span>
        )}
      </p>
    </li>
  )
}

function dayOf(event: StoryEvent) {
  if (event.day === null) return i18n.t('record.noDay')
  if (event.kind === 'promise' && event.isYear) return i18n.t('record.year', [event.day.slice(0, 4)])
  return <time dateTime={event.day}>{dayWords(parseDay(event.day))}</time>
}

function keyOf(event: StoryEvent): string {
  switch (event.kind) {
    case 'kept':
      return event.entry.id
    case 'promise':
      return `promise ${event.title}`
    default:
      return `${event.kind} ${event.day}`
  }
}
