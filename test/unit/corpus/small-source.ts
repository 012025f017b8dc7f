import { compileCorpus } from '../../../lib/corpus/compile'
import { CompileError } from '../../../lib/corpus/compile-error'
import type { Corpus } from '../../../lib/corpus/model'
import { parseNames } from '../../../lib/corpus/names'

/** A page as it comes out of a PDF: hard wraps, a quotation mark on a line of its own, the headline last. */
export const SMALL_SOURCE = ` 今年，甲区将完成造林202
公顷，推广“油改电”

“公转铁”运输，新建丙厂3

座。

夯实工业基础
甲区将开工建设乙厂、丁厂BDO
一体化等项目，新建道路2条。

甲区的春天
——甲区2023年展望

（张三）

城区一角。
`

export const SMALL_ANNOTATION = `source: small.txt
publisher: null
place: { name: 海勃湾区, code: '150302' }
documents:
  - id: spring
    title: 甲区的春天
    subtitle: ——甲区2023年展望
    byline: （张三）
    period: { value: '2023', basis: inferred, note: 副题 }
    date: { value: null, basis: unknown, note: null }
    begin: 今年，甲区
    end: 新建道路2条。
    headings: [夯实工业基础]
    captions: [城区一角。]
projects:
  - { id: forest, name: 造林, kind: project }
  - { id: plant, name: 乙厂, kind: project }
targets:
  - id: forest
    quote: 完成造林202公顷
  - id: plant
    quote: 开工建设乙厂、丁厂BDO一体化等项目
    focus: 乙厂
`

export function compileSmall(annotation = SMALL_ANNOTATION, raw = SMALL_SOURCE, names = ''): Corpus {
  const source = { file: 'seeds/small/small.txt', raw, sha256: 'abc' }
  return compileCorpus(source, 'annotation.yml', annotation, parseNames('names.yml', names))
}

/** The small annotation with one place in it changed. */
export function annotationWith(from: string, to: string): string {
  if (!SMALL_ANNOTATION.includes(from)) throw new Error(`the small annotation has no “${from}”`)
  return SMALL_ANNOTATION.replace(from, to)
}

/** The message of the error that compiling throws. */
export function compileFailure(annotation: string, raw = SMALL_SOURCE): string {
  try {
    compileSmall(annotation, raw)
  } catch (error) {
    if (error instanceof CompileError) return error.message
    throw error
  }
  throw new Error('expected a CompileError, and it compiled')
}
