import type { PageClaim } from '../../compare/claims/page-claim'
import { readStages } from '../../compare/stage/read-stages'
import type { StageStatement } from '../../compare/stage/statement'
import type { Deadline, Stage } from '../../corpus/model'
import type { KeptMention, KeptTarget } from '../../record/model'

/** The steps of the way, the first below; a stop is none of them and has the lowest lane of its own. */
export const STEPS = [
  'stop',
  'plan',
  'sign',
  'start',
  'advance',
  'complete',
  'operate',
] as const satisfies Stage[]

/** What a page said of a stage: it is there, it is still to come, it was put off, the work stopped. */
export interface StagePoint {
  entry: KeptMention
  claim: PageClaim
  kind: 'reached' | 'to-come' | 'postponed' | 'stopped'
  /** The stage that the page speaks of. */
  stage: Stage
  /** ISO date: the end of the time that the words speak of, else the page's day. */
  day: string
}

/** What was said of a target's stage as time went on. */
export interface StageSeries {
  targetId: string
  goal: Stage | null
  action: string | null
  deadline: Deadline | null
  /** The earliest first. */
  points: StagePoint[]
  /** Claims that no point stands for. */
  omitted: number
}

/** What the kept mentions say of each target's stage, in the order of the targets; targets without a point left out. */
export function stageSeries(targets: readonly KeptTarget[], kept: readonly KeptMention[]): StageSeries[] {
  return targets.flatMap(({ id, stage, action, deadline }) => {
    const claims = kept.flatMap((entry) =>
      entry.claims
        .filter((claim) => claim.targetId === id && claim.promisedFigure === null)
        .map((claim) => ({ entry, claim })),
    )
    const points = claims.flatMap(({ entry, claim }) => pointOf(entry, claim) ?? [])
    if (points.length === 0) return []
    points.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    return [{ targetId: id, goal: stage, action, deadline, points, omitted: claims.length - points.length }]
  })
}

function pointOf(entry: KeptMention, claim: PageClaim): StagePoint | null {
  const day = claim.period?.end ?? entry.page.date
  if (day === null) return null
  const said = readStages(claim.sentence).find(({ start, end }) => start < claim.end && end > claim.start)
  if (!said) return null
  const at = { entry, claim, day }
  switch (claim.outcome) {
    case 'stopped':
      return { ...at, kind: 'stopped', stage: 'stop' }
    case 'postponed':
      return { ...at, kind: 'postponed', stage: said.stage }
    case 'stage-reached':
      return { ...at, kind: 'reached', stage: said.stage }
    case 'stage-not-reached':
      // 已开工 of a plant that was to open: this stage is there, the promised one is not.
      return { ...at, kind: isThere(said) ? 'reached' : 'to-come', stage: said.stage }
    default:
      return null
  }
}

/** Work that goes on is there; an end that goes on is still to come. */
function isThere({ stage, state }: StageStatement): boolean {
  return state === 'reached' || (state === 'under-way' && stage === 'advance')
}
