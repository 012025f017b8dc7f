import type { ComponentChildren } from 'preact'
import { i18n } from '#i18n'
import type { PageClaim } from '../lib/compare/claims/page-claim'
import type { Deadline } from '../lib/corpus/model'
import { parseDay } from '../lib/format/calendar'
import { periodWords } from '../lib/format/period'
import { toneOf } from '../lib/format/tone'
import type { JointVerdict } from '../lib/format/verdict'
import { FigureCell } from './FigureCell'
import { PromisedCell } from './FigureRow'
import { Progress } from './Progress'

export interface ComparisonProps extends Pick<PairProps, 'deadline' | 'projectName' | 'isElsewhere'> {
  verdict: JointVerdict
  /** What stands beneath the verdict. */
  children?: ComponentChildren
}

/** What was promised, what the page says, and what the one is to the other. */
export function Comparison({ verdict, children, ...pair }: ComparisonProps) {
  const { title, detail, claims } = verdict
  const [{ outcome, schedule }] = claims
  return (
    <div class="comparison" data-outcome={outcome}>
      <div class="figures">
        {claims.map((claim) => (
          <Pair key={claim.promised} claim={claim} {...pair} />
        ))}
      </div>
      <div class="verdict" data-tone={toneOf(outcome)}>
        <p>
          <b>{title}</b>
          {detail}
        </p>
        {schedule && <Progress schedule={schedule} />}
      </div>
      {children}
    </div>
  )
}

interface PairProps {
  claim: PageClaim
  /** The target's. */
  deadline: Deadline | null
  projectName: string
  /** The page says it at another of its mentions than the one that is shown. */
  isElsewhere?: boolean
}

/** From here on the page's words are read as words: set large they would not fit. */
const LONGEST_AMOUNT = 12

function Pair({ claim, deadline, projectName, isElsewhere }: PairProps) {
  const { promised, promisedFigure, reported, reportedFigure, period } = claim
  const where = isElsewhere ? i18n.t('compare.elsewhere') : i18n.t('compare.here')
  const time = period && periodWords(period, deadline && parseDay(deadline.end).year)
  const here = time ? i18n.t('compare.time', [where, time]) : where
  const words = reported.replace(/\s+/g, ' ').trim()
  return (
    <>
      {promisedFigure ? (
        <PromisedCell figure={promisedFigure} projectName={projectName} />
      ) : (
        promised && <WordsCell label={i18n.t('target.promised')} words={promised} />
      )}
      {reportedFigure && words.length <= LONGEST_AMOUNT ? (
        <FigureCell label={here} figure={reportedFigure} words={words} />
      ) : (
        <WordsCell label={here} words={words} />
      )}
    </>
  )
}

/** A stage has no number: the words are set as they were written. */
function WordsCell({ label, words }: { label: string; words: string }) {
  return (
    <div class="cell">
      <div class="label">{label}</div>
      <div class="words their-words" lang="zh-CN">
        {words}
      </div>
    </div>
  )
}
