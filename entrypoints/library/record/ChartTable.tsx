import { i18n } from '#i18n'
import type { PageClaim } from '../../../lib/compare/claims/page-claim'
import type { Deadline } from '../../../lib/corpus/model'
import { parseDay } from '../../../lib/format/calendar'
import { dayWords } from '../../../lib/format/date-words'
import { periodWords } from '../../../lib/format/period'
import { verdictOf } from '../../../lib/format/verdict'
import type { KeptMention } from '../../../lib/record/model'

export interface ChartTableProps {
  points: { entry: KeptMention; claim: PageClaim; day: string }[]
  deadline: Deadline | null
  /** Claims that are not in the picture. */
  omitted: number
}

/** What the picture shows, in words: for who cannot see it, and for who wants it exactly. */
export function ChartTable({ points, deadline, omitted }: ChartTableProps) {
  return (
    <details class="chart-table">
      <summary>{i18n.t('record.chart.table')}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{i18n.t('record.chart.time')}</th>
            <th scope="col">{i18n.t('record.chart.said')}</th>
            <th scope="col">{i18n.t('record.chart.relation')}</th>
            <th scope="col">{i18n.t('record.chart.page')}</th>
          </tr>
        </thead>
        <tbody>
          {points.map(({ entry, claim, day }, index) => {
            const { title, detail } = verdictOf(claim, deadline)
            return (
              <tr key={index}>
                <th scope="row">
                  {claim.period ? periodWords(claim.period, null) : dayWords(parseDay(day))}
                </th>
                <td lang="zh-CN">{claim.reported}</td>
                <td>
                  {title}
                  {detail}
                </td>
                <td lang="zh-CN">{entry.page.title}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {omitted > 0 && <p class="quiet">{i18n.t('record.chart.omitted', omitted)}</p>}
    </details>
  )
}
