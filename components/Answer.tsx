import type { ComponentChildren } from 'preact'
import type { PageClaim } from '../lib/compare/claims/page-claim'
import type { Figure, Target } from '../lib/corpus/model'
import { jointVerdicts } from '../lib/format/verdict'
import { Comparison } from './Comparison'
import { FigureRow } from './FigureRow'

export interface AnswerProps {
  target: Target
  projectName: string
  /** What the page says to the target. */
  claims: PageClaim[]
  /** See Comparison. */
  isElsewhere?: boolean
  /** What stands beneath a verdict, of the claims that it is on (popup: the page's sentences). */
  claimContext?: (claims: PageClaim[]) => ComponentChildren
}

/** What the page says beside what was promised, then the figures that it is silent about. */
export function Answer({ target, projectName, claims, isElsewhere, claimContext }: AnswerProps) {
  const isCompared = ({ start, exact }: Figure) =>
    claims.some(({ promisedFigure: one }) => one?.start === start && one.exact === exact)
  return (
    <>
      {jointVerdicts(claims, target.deadline).map((verdict) => (
        <Comparison
          key={verdict.title}
          verdict={verdict}
          deadline={target.deadline}
          projectName={projectName}
          isElsewhere={isElsewhere}
        >
          {claimContext?.(verdict.claims)}
        </Comparison>
      ))}
      <FigureRow figures={target.figures.filter((figure) => !isCompared(figure))} projectName={projectName} />
    </>
  )
}
