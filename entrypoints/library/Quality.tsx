import { i18n } from '#i18n'
import type { Figures } from '../../lib/eval/figures'
import { KINDS } from '../../lib/eval/marks'

/** Of fewer marks a share says nothing: one more or less is a tenth. */
const FEWEST = 10

/** How good the marks are: on pages that nobody who tuned the rules had read, and by what they rest on. */
export function Quality({ figures: { dev, sealed, byKind } }: { figures: Figures }) {
  const { elsewhere } = sealed
  return (
    <section>
      <h3>{i18n.t('library.quality')}</h3>
      <p>{i18n.t('library.qualityWords', [sealed.pages, inTen(sealed.precision), inTen(sealed.recall)])}</p>
      <p>{i18n.t('library.qualityElsewhere', elsewhere.marked, [elsewhere.pages, elsewhere.marked])}</p>
      <table class="kinds">
        <caption>{i18n.t('library.qualityKinds', [dev.pages + sealed.pages, dev.pages])}</caption>
        <thead>
          <tr>
            <th scope="col">{i18n.t('library.restsOn')}</th>
            <th scope="col">{i18n.t('library.marked')}</th>
            <th scope="col">{i18n.t('library.rightOfTen')}</th>
          </tr>
        </thead>
        <tbody>
          {KINDS.map((kind) => {
            const figure = byKind[kind]
            return (
              figure && (
                <tr key={kind}>
                  <th scope="row">
                    {i18n.t(`library.kind.${kind}`)}
                    <small>{i18n.t(`library.kindIs.${kind}`)}</small>
                  </th>
                  <td>{figure.marks}</td>
                  <td>
                    {figure.marks < FEWEST ? (
                      <small>{i18n.t('library.tooFew')}</small>
                    ) : (
                      inTen(figure.precision)
                    )}
                  </td>
                </tr>
              )
            )
          })}
        </tbody>
      </table>
    </section>
  )
}

/** Tenths with one decimal: more than some ninety pages can bear, and still easy to picture. */
function inTen(share: number): string {
  return (share * 10).toFixed(1)
}
