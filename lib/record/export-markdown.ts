import { canonicalJson } from '../corpus/canonical-json'
import type { KeptMention, KeptTarget } from './model'
import { oneLine } from './one-line'
import { relationOf } from './relation'
import { marksOf, type RecordWords } from './words'

/**
 * All that is kept as a Markdown document to quote from: by project, its targets in the government's words
 * with their source, then what pages said, with theirs. Every text of a page, a source or the reader is
 * escaped (CommonMark and GitHub's): none makes a heading, a link, an image or markup.
 */
export function exportMarkdown(entries: readonly KeptMention[], words: RecordWords): string {
  const projects = new Map<string, KeptMention[]>()
  for (const entry of entries) {
    projects.set(entry.projectId, [...(projects.get(entry.projectId) ?? []), entry])
  }
  const blocks = [...projects.values()].flatMap((ofProject) => projectBlocks(ofProject, words))
  return `${[`# ${escaped(words.heading)}`, ...blocks].join('\n\n')}\n`
}

function projectBlocks(entries: readonly KeptMention[], words: RecordWords): string[] {
  // As they stood at each keeping: a target that the corpus changed is quoted in both its forms.
  const targets = new Map(
    entries.flatMap((entry) => entry.targets).map((each) => [canonicalJson(each), each]),
  )
  return [
    `## ${escaped(entries[0]?.projectName ?? '')}`,
    ...[...targets.values()].map((target) => targetBlock(target, words)),
    ...entries.map((entry) => entryBlock(entry, words)),
  ]
}

function targetBlock(target: KeptTarget, words: RecordWords): string {
  const { title, comma } = marksOf(words)
  const source = [title.join(escaped(target.documentTitle)), escaped(target.section)].filter(Boolean)
  return `> ${escaped(target.exact)}\n>\n> —— ${source.join(comma)}`
}

function entryBlock(entry: KeptMention, words: RecordWords): string {
  const { colon, comma } = marksOf(words)
  const { page, quote, claims, note, keptAt } = entry
  const link = `[${escaped(page.title) || escaped(page.url)}](<${page.url.replace(/[\\<>&]/g, '\\$&')}>)`
  const facts = [
    ...claims.map((claim) => escaped(relationOf(claim, words))),
    ...(note.trim() === '' ? [] : [`${escaped(words.column.note)}${colon}${paragraph(note)}`]),
    `${escaped(words.column.keptAt)}${colon}${keptAt.slice(0, 10)}`,
  ]
  return [
    `- ${page.date === null ? link : `${link}${comma}${page.date}`}`,
    `  > ${escaped(quote.exact)}`,
    facts.map((fact) => `  - ${fact}`).join('\n'),
  ].join('\n\n')
}

/** The reader's lines stay lines. */
function paragraph(note: string): string {
  return note
    .split(/\r\n|[\r\n]/)
    .map(escaped)
    .filter(Boolean)
    .join('\\\n    ')
}

/** What means something within a line; what makes a bare address a link; what means something at its beginning. */
const INLINE = /[\\`*_[\]<>#|~&!$@^{}]/g
const ADDRESS = /:(?=\/\/)|(?<=www)\./gi
const OPENING = /^(?:[-+=:]|\d+(?=[.)]))/

function escaped(text: string): string {
  return oneLine(text)
    .replace(INLINE, '\\$&')
    .replace(ADDRESS, '\\$&')
    .replace(OPENING, (mark) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`))
}
