import type { Proposal } from './propose'

const LISTS = ['anchors', 'generics', 'topics'] as const
const SENTENCE_SHOWN = 40

/**
 * The proposals as an entry of names.yml: one word a line, with how often the page says it and where, to be
 * read, chosen from and copied. Says so where there are none.
 */
export function proposalsToYaml(projectId: string, proposals: readonly Proposal[]): string {
  if (proposals.length === 0) return `# ${projectId}: nothing on this page that names.yml does not have\n`
  const lines = [`${projectId}:`]
  for (const list of LISTS) {
    const own = proposals.filter((proposal) => proposal.list === list)
    if (own.length === 0) continue
    lines.push(`  ${list}:`)
    for (const { text, times, sentence } of own) {
      lines.push(`    - ${quoted(text)}  # ${times}×, ${excerpt(sentence, text)}`)
    }
  }
  return `${lines.join('\n')}\n`
}

/** YAML would read 654 as a number. */
function quoted(text: string): string {
  return /^[\d.]+$/.test(text) ? `"${text}"` : text
}

function excerpt(sentence: string, text: string): string {
  const at = Math.max(0, sentence.indexOf(text) - SENTENCE_SHOWN / 2)
  const end = at + SENTENCE_SHOWN
  return `${at > 0 ? '…' : ''}${sentence.slice(at, end)}${end < sentence.length ? '…' : ''}`
}
