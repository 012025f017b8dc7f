import { i18n } from '#i18n'
import figures from '../../lib/eval/figures.json'

/** How good the marks are, on pages that nobody who tuned the rules had read. */
export function Quality() {
  const { sealed } = figures
  return (
    <section>
      <h3>{i18n.t('library.quality')}</h3>
      <p>{i18n.t('library.qualityWords', [sealed.pages, inTen(sealed.precision), inTen(sealed.recall)])}</p>
    </section>
  )
}

/** Tenths with one decimal: more than some ninety pages can bear, and still easy to picture. */
function inTen(share: number): string {
  return (share * 10).toFixed(1)
}
