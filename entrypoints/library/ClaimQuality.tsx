import { i18n } from '#i18n'
import { CLAIM_KINDS } from '../../lib/eval/claim-kinds'
import type { ClaimFigures, Figures } from '../../lib/eval/figures'

/** How good the comparison is: on texts that nobody who tuned the rules had read, and by what they say. */
export function ClaimQuality({ figures: { dev, sealed, byKind } }: { figures: Figures['claims'] }) {
  return (
    <section>
      <h3>{i18n.t('library.claimQuality')}</h3>
      <p>{i18n.t('library.claimWords', [sealed.pairs, inTen(sealed), sealed.wrong])}</p>
      <table class="kinds">
        <caption>{i18n.t('library.claimKinds', [dev.pairs + sealed.pairs, dev.pairs])}</caption>
        <thead>
          <tr>
            <th scope="col">{i18n.t('library.claimSays')}</th>
            <th scope="col">{i18n.t('library.claimTexts')}</th>
            <th scope="col">{i18n.t('library.rightOfTen')}</th>
            <th scope="col">{i18n.t('library.claimWrong')}</th>
          </tr>
        </thead>
        <tbody>
          {CLAIM_KINDS.map((kind) => {
            const figure = byKind[kind]
            return (
              figure && (
                <tr key={kind}>
                  <th scope="row">{i18n.t(`library.claimKind.${kind}`)}</th>
                  <td>{figure.pairs}</td>
                  <td>{inTen(figure)}</td>
                  <td>{figure.wrong}</td>
                </tr>
              )
            )
          })}
        </tbody>
      </table>
    </section>
  )
}

function inTen({ right, pairs }: ClaimFigures): string {
  return ((right / pairs) * 10).toFixed(1)
}
