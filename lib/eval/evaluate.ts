import type { Detection, PageText } from '../detect/mention'
import type { GoldPage } from './gold'
import { marksOf, silencesOf } from './marks'
import { type PageScore, scorePage } from './score-page'

/** Runs detection over labelled pages. */
export function evaluate(pages: readonly GoldPage[], detect: (page: PageText) => Detection): PageScore[] {
  return pages.map((gold) => {
    const detection = detect(gold.page)
    return scorePage(gold, marksOf(detection, gold.words), silencesOf(detection, gold.words))
  })
}
