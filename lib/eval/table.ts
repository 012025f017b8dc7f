import { align } from './align'
import type { GuardEffect } from './guard-effect'
import type { Explained } from './known-mistakes'
import type { Group, Report } from './report'
import type { Score } from './score'

/** A report for people, in aligned columns. */
export function tableOf(report: Report): string {
  const { mention, target, edges, elsewhere, traps, figures, guard, segmenter } = report
  const groups = [
    { title: 'part', rows: report.byPart },
    { title: 'about', rows: report.byAbout },
    { title: 'wording', rows: report.byWording },
    { title: 'manner', rows: report.byManner },
  ].filter(({ rows }) => rows.length > 1)
  const all = figures.found + figures.misread + figures.otherMark + figures.missing
  return [
    align([
      ['', 'pages', 'right', 'wrong', 'missed', 'precision', 'recall', 'F1'],
      ['mentions', String(report.pages), ...cells(mention)],
      ['targets of pages', String(report.pages), ...cells(target)],
      ...groups.flatMap(({ title, rows }) => [[`by ${title}`], ...rows.map(groupRow)]),
      ['by evidence'],
      ...report.byKind.map(({ kind, right, wrong, precision }) => [
        `  ${kind}`,
        '',
        String(right),
        String(wrong),
        '',
        share(precision),
      ]),
    ]),
    '',
    align([
      ['edges', `${share(edges.exact)} exact, ${share(edges.overlap)} of the characters in common`],
      ['debatable', `${mention.debatable} marks count neither way`],
      ['elsewhere', `${elsewhere.marked} of ${elsewhere.pages} pages marked`],
      ['traps', `${traps.held} held, ${traps.broken} broken`],
      ['figures', all === 0 ? 'none labelled' : figureWords(figures, all)],
      ...(all === 0 ? [] : [['', attachedWords(figures)]]),
      ...effectRows('guard', guard),
      ...(segmenter ? effectRows('jieba in its place', segmenter) : []),
    ]),
  ].join('\n')
}

/** The mistakes, file by file, each with its reason where one is written down. */
export function listOf(mistakes: readonly Explained[]): string {
  const lines: string[] = []
  let file = ''
  for (const mistake of mistakes) {
    if (mistake.file !== file) lines.push('', mistake.file)
    file = mistake.file
    switch (mistake.error) {
      case 'missed':
        lines.push(`  missed  ${mistake.text} [${mistake.targets.join(', ')}]: ${mistake.why}`)
        break
      case 'wrong':
        lines.push(
          `  wrong   ${mistake.text} [${mistake.projectId}]: ${mistake.reason}; ${mistake.evidence.join(', ')}`,
        )
        break
    }
    lines.push(`          ${mistake.sentence}`)
    if (mistake.left) lines.push(`          left: ${mistake.left}`)
  }
  return lines.join('\n')
}

function effectRows(name: string, { traps, wrong, mentions }: GuardEffect): string[][] {
  return [
    [name, `traps: ${traps.held} held, ${traps.broken} broken by it`],
    ['', `wrong marks: ${wrong.spared} spared, ${wrong.added} added`],
    ['', `true mentions: ${mentions.lost} lost, ${mentions.found} found`],
  ]
}

function figureWords({ found, misread, otherMark, missing, recall }: Report['figures'], all: number): string {
  const rest = `${misread} read otherwise, ${otherMark} with another mark, ${missing} with none`
  return `${found} of ${all} found (${share(recall)}), ${rest}`
}

function attachedWords({ own, others, unlabelled, precision }: Report['figures']): string {
  const all = own + others + unlabelled
  return `${own} of ${all} on marks are theirs (${share(precision)}), ${others} another target’s, ${unlabelled} not labelled`
}

function groupRow(group: Group): string[] {
  return [`  ${group.name}`, String(group.pages), ...cells(group)]
}

function cells({ right, wrong, missed, precision, recall, f1 }: Score): string[] {
  return [...[right, wrong, missed].map(String), ...[precision, recall, f1].map(share)]
}

function share(value: number | null): string {
  return value === null ? '-' : value.toFixed(3)
}
