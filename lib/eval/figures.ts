import type { ClaimReport } from './claim-report'
import type { Elsewhere, Report } from './report'

/** How good detection is, as README and library say it; written by `npm run -s eval -- --sealed --write`. */
export interface Figures {
  /** Of what they were measured with: detector, data and pages (lib/cli/eval-fingerprint.ts). */
  fingerprint: string
  /** Pages that rules were tuned on, and pages that nobody who tuned had read. */
  dev: PartFigures
  sealed: PartFigures
  /** By the kind of evidence a mark leads with. */
  byKind: Record<string, { marks: number; precision: number }>
  /** Of the numbers that go along with a mark; what no label says anything about counts as wrong. */
  numbers: { labelled: number; found: number; attached: number; right: number }
  /** Of the comparison on labelled pairs, by part, and by what is said of all of them (claim-kinds.ts). */
  claims: { dev: ClaimFigures; sealed: ClaimFigures; byKind: Record<string, ClaimFigures> }
}

/** `wrong`: pairs of which something was claimed that the page does not say. */
export interface ClaimFigures {
  pairs: number
  right: number
  wrong: number
}

export interface PartFigures {
  pages: number
  mentions: number
  precision: number
  recall: number
  elsewhere: Elsewhere
}

const DECIMALS = 3

/**
 * @param report, claims of both parts of test/news
 * @throws where a part is missing, or has nothing to divide by
 */
export function figuresOf(report: Report, claims: ClaimReport, fingerprint: string): Figures {
  return {
    fingerprint,
    dev: partOf(report, 'dev'),
    sealed: partOf(report, 'sealed'),
    byKind: Object.fromEntries(
      report.byKind.map(({ kind, right, wrong, precision }) => [
        kind,
        { marks: right + wrong, precision: rounded(precision, kind) },
      ]),
    ),
    numbers: numbersOf(report),
    claims: {
      dev: claimsOf(claims.byPart, 'dev'),
      sealed: claimsOf(claims.byPart, 'sealed'),
      byKind: Object.fromEntries(claims.byKind.map(({ name }) => [name, claimsOf(claims.byKind, name)])),
    },
  }
}

function numbersOf({ figures }: Report): Figures['numbers'] {
  const { found, misread, otherMark, missing, own, others, unlabelled } = figures
  return {
    labelled: found + misread + otherMark + missing,
    found,
    attached: own + others + unlabelled,
    right: own,
  }
}

function claimsOf(groups: ClaimReport['byPart'], name: string): ClaimFigures {
  const group = groups.find((one) => one.name === name)
  if (!group) throw new Error(`expected labelled pairs of ${name}, found none`)
  return { pairs: group.pairs, right: group.right, wrong: group.wrong }
}

function partOf({ byPart }: Report, name: string): PartFigures {
  const part = byPart.find((one) => one.name === name)
  if (!part) throw new Error(`expected labelled pages of the part ${name}, found none`)
  return {
    pages: part.pages,
    mentions: part.right + part.missed,
    precision: rounded(part.precision, name),
    recall: rounded(part.recall, name),
    elsewhere: part.elsewhere,
  }
}

function rounded(share: number | null, what: string): number {
  if (share === null) throw new Error(`${what}: expected marks and mentions to divide by, found none`)
  return Number(share.toFixed(DECIMALS))
}
