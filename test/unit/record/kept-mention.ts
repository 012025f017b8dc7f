import type { KeptMention, KeptTarget } from '../../../lib/record/model'

const target: KeptTarget = {
  id: 'battery',
  exact: '清陶固态电池项目开工建设',
  action: '开工建设',
  stage: 'start',
  deadline: { start: '2023-01-01', end: '2023-12-31', text: '今年', from: 'quote' },
  figures: [],
  documentTitle: '新的一年怎么干',
  section: '工业',
}

/** A kept mention; what a test is about goes into `fields`. */
export function keptMention(fields: Partial<KeptMention> = {}): KeptMention {
  return {
    id: '00000000-0000-4000-8000-000000000001',
    projectId: 'battery',
    projectName: '清陶固态电池项目',
    targets: [target],
    page: { url: 'https://news.example/a', title: '海勃湾区的电池', date: '2023-09-01', dateFrom: 'meta' },
    quote: { exact: '海勃湾区清陶项目已于8月开工。', prefix: '记者获悉，', suffix: '厂房建起来了。' },
    surface: '清陶项目',
    start: 4,
    end: 8,
    claims: [
      {
        targetId: 'battery',
        outcome: 'stage-reached',
        reason: null,
        schedule: null,
        promised: '开工建设',
        promisedFigure: null,
        reported: '开工',
        reportedFigure: null,
        period: { start: '2023-08-01', end: '2023-08-31', kind: 'part', at: { start: 10, end: 12 } },
        sentence: '海勃湾区清陶项目已于8月开工。',
        start: 12,
        end: 14,
      },
    ],
    note: '',
    keptAt: '2026-11-24T07:00:00.000Z',
    editedAt: null,
    visit: null,
    ...fields,
  }
}
