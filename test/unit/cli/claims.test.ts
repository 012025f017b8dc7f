import { expect, test } from 'vitest'
import { compileBuiltIn, resolvePage } from '../../../lib/cli/built-in'
import { type ClaimTools, readClaimsInput } from '../../../lib/cli/claims-input'
import { readClaims } from '../../../lib/compare/claims/read-claims'
import { createDetector } from '../../../lib/detect/detect-page'
import { buildFilter, loadFilter } from '../../../lib/detect/filter'
import { CLAIM_CASES } from './claim-cases'

const tools = load()

function load(): ClaimTools {
  const { corpus, lexicon } = compileBuiltIn()
  const detector = createDetector(lexicon, corpus.projects)
  const filter = loadFilter(buildFilter(lexicon))
  return { corpus, detector, resolve: (page) => resolvePage(page, detector, filter) }
}

/** What a text is to one promise of a target, and in which words. */
function said(text: string, pageDate: string | null, target: string, promised: string | null) {
  const claims = readClaims(readClaimsInput({ text, pageDate, place: '' }, tools))
  const claim = claims.find((one) => one.targetId === target && one.promised === promised)
  if (!claim) return null
  const reason = claim.reason ? ` (${claim.reason})` : ''
  const points = claim.schedule ? ` ${claim.schedule.points > 0 ? '+' : ''}${claim.schedule.points}` : ''
  return {
    says: `${claim.outcome}${reason}${points}`,
    reported: claim.at && text.slice(claim.at.start, claim.at.end),
  }
}

test.each(CLAIM_CASES)(
  '$says: $text ($target, $pageDate)',
  ({ text, pageDate, target, promised, says, reported }) => {
    expect(said(text, pageDate, target, promised)).toEqual({ says, reported })
  },
)

test('traditional characters say the same', () => {
  expect(said('2023年，海勃灣區新增城鎮就業2316人。', '2024-01-20', 'jobs-2000', '2000人以上')).toEqual({
    says: 'above',
    reported: '2316人',
  })
})

test('a text that mentions no target gives no claim', () => {
  const input = readClaimsInput({ text: '今天晴，气温12度。', pageDate: '2023-06-01', place: '' }, tools)
  expect(readClaims(input)).toEqual([])
})
