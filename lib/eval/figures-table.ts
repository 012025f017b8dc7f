import { CLAIM_KINDS, type ClaimKind } from './claim-kinds'
import type { ClaimFigures, Figures, PartFigures } from './figures'

const BEGIN = '<!-- figures: written by `npm run -s eval -- --sealed --write` -->'
const KIND_WORDS: Record<ClaimKind, string> = {
  numbers: 'what was done, in numbers',
  plans: 'plans, forecasts and changes of the target',
  stages: 'stages, delays and stops',
  refused: 'not to be compared, with the right reason',
  silent: 'nothing that could be said',
}
const END = '<!-- /figures -->'

/** The figures as Markdown, for README. */
export function figuresTable({ dev, sealed, byKind, numbers, claims }: Figures): string {
  const kinds = Object.entries(byKind).map(
    ([kind, { marks, precision }]) => `| ${kind} | ${marks} | ${percent(precision)} |`,
  )
  return [
    '| labelled pages | pages | mentions | marks that are right | mentions found |',
    '| --- | --- | --- | --- | --- |',
    row('sealed: nobody who tuned the rules has read them', sealed),
    row('open: the rules were tuned on them', dev),
    '',
    `Of the pages, about elsewhere: ${sealed.elsewhere.pages} sealed, ${sealed.elsewhere.marked} of them with a mark; ${dev.elsewhere.pages} open, ${dev.elsewhere.marked} with a mark.`,
    '',
    '| on all of them, a mark leads with | marks | right |',
    '| --- | --- | --- |',
    ...kinds,
    '',
    `Of ${numbers.labelled} labelled numbers ${percent(numbers.found / numbers.labelled)} go along with a mark of their target, read as a person reads them; of ${numbers.attached} that go along with a mark ${percent(numbers.right / numbers.attached)} are its target's (at the least: not every one is labelled).`,
    '',
    '| a promise and what a page says | pairs | right | wrong claims |',
    '| --- | --- | --- | --- |',
    claimRow('sealed', claims.sealed),
    claimRow('open', claims.dev),
    ...CLAIM_KINDS.flatMap((kind) => {
      const figures = claims.byKind[kind]
      return figures ? [claimRow(`of both: ${KIND_WORDS[kind]}`, figures)] : []
    }),
  ].join('\n')
}

/**
 * A text with the table put between its two marks.
 * @throws where the marks are missing
 */
export function withFigures(text: string, figures: Figures): string {
  const begin = text.indexOf(BEGIN)
  const end = text.indexOf(END)
  if (begin < 0 || end < begin)
    throw new Error(`expected ${BEGIN} and ${END} in the text, found no such place`)
  return `${text.slice(0, begin + BEGIN.length)}\n${figuresTable(figures)}\n${text.slice(end)}`
}

function row(name: string, { pages, mentions, precision, recall }: PartFigures): string {
  return `| ${name} | ${pages} | ${mentions} | ${percent(precision)} | ${percent(recall)} |`
}

function claimRow(name: string, { pairs, right, wrong }: ClaimFigures): string {
  return `| ${name} | ${pairs} | ${percent(right / pairs)} | ${wrong} |`
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`
}
