import * as v from 'valibot'
import { CompileError } from '../corpus/compile-error'
import { checkYaml, parseYaml } from '../corpus/yaml-file'
import type { PageText } from '../detect/mention'
import type { GoldPage } from './gold'
import { placeLabels } from './place-labels'
import { squash } from './squash'

const MANNERS = [
  'newspaper',
  'portal',
  'trade',
  'company',
  'wechat',
  'forum',
  'report',
  'tender',
  'school',
  'pdf',
  'traditional',
] as const

const FOOT = /虚构|虛構/

const words = v.pipe(v.string(), v.nonEmpty('expected words, found an empty string'))
const nth = v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 0)
const oneOf = <const T extends readonly string[]>(options: T) =>
  v.picklist(options, ({ input }) => `expected one of ${options.join(', ')}, found “${String(input)}”`)

const gold = v.strictObject({
  manner: oneOf(MANNERS),
  about: oneOf(['district', 'elsewhere']),
  wording: oneOf(['source', 'others']),
  mentions: v.array(
    v.strictObject({
      text: words,
      nth,
      targets: v.pipe(v.array(words), v.minLength(1, 'expected at least one target')),
      sure: v.optional(v.boolean(), true),
    }),
  ),
  figures: v.array(v.strictObject({ text: words, nth, target: words, value: v.number(), unit: words })),
  traps: v.array(v.strictObject({ text: words, nth, why: words })),
})

/** A page file and the `.gold.yml` beside it. */
export interface PageSource {
  pageFile: string
  page: PageText
  goldFile: string
  goldText: string
  part: string
}

/**
 * Reads what was labelled on a page.
 * @param targets the ids that the corpus knows
 * @throws CompileError with file, line, entry and reason for gold that does not fit its page, and for a
 * page that does not say at its foot that it is fiction
 */
export function parseGoldPage(source: PageSource, targets: ReadonlySet<string>): GoldPage {
  const { data, fail } = parseYaml(source.goldFile, source.goldText)
  const { manner, about, wording, ...labels } = checkYaml(gold, data, fail)
  const squashed = squash(source.page.flows)
  if (!FOOT.test(squashed.text)) {
    throw new CompileError(
      { file: source.pageFile, line: null, entry: null },
      'expected a foot that says the page is fiction (虚构), found none',
    )
  }
  const placed = placeLabels(labels, squashed, targets, (list, index, text, reason) =>
    fail([list, index], text, reason),
  )
  const sure = placed.mentions.findIndex((mention) => mention.sure)
  if (about === 'elsewhere' && sure !== -1) {
    const entry = placed.mentions[sure]?.text ?? null
    throw fail(['mentions', sure], entry, 'a page about elsewhere can have debatable mentions only')
  }
  const { pageFile: file, page, part } = source
  return { file, part, manner, about, wording, page, words: squashed, ...placed }
}
