import { isOwn, type Line, projectsWith } from './line'
import { HEAD_FLOWS } from './page-place'
import { ENDS } from './punctuation'
import type { FoundTerms } from './term-hits'

/**
 * Tells the projects that the page's head names by a word of their own (a notice of the school, of the company),
 * for the line with this index: a line does not head itself, a menu's 一号物流 is no second mention.
 */
export type HeadedFor = (index: number) => ReadonlySet<number>

/**
 * @param titled the words of the page's title
 * @param isFirst whether the lines are the page's first, with its headline among them
 */
export function headedProjects(
  titled: FoundTerms,
  lines: readonly Line[],
  { isFirst }: { isFirst: boolean },
): HeadedFor {
  const head = headOf(lines, isFirst ? HEAD_FLOWS : 0)
  const title = { terms: titled }
  const all = projectsWith([title, ...head], isOwn)
  return (index) => {
    const others = head.filter((line) => line.index !== index)
    return others.length === head.length ? all : projectsWith([title, ...others], isOwn)
  }
}

/** The lines that say whose page it is: the first ones, and the signature (海勃湾区滨河小学) of a notice. */
function headOf(lines: readonly Line[], first: number): Line[] {
  const signature = lines.findLast(isSignature)
  return lines.filter((line) => line.index < first || line === signature)
}

/** A line that is a name and nothing more. */
function isSignature({ flow: { normal, places } }: Line): boolean {
  return places.length > 0 && normal.text.length <= LONGEST_SIGNATURE && !MARK.test(normal.text)
}

/** In characters. */
const LONGEST_SIGNATURE = 20
const MARK = new RegExp(`[${ENDS}、|]`)
