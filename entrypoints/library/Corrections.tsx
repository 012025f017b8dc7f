import { useEffect, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { ActionButton } from '../../components/ActionButton'
import { withCellsApart } from '../../lib/format/cells'
import type { Catalogue } from '../../lib/library/catalogue'
import { sendMessage } from '../../lib/messages/messenger'
import { watchCorrections } from '../../lib/store/corrections'
import { correctionsPatch, type NamedCorrection } from '../../lib/store/corrections-patch'
import type { Correction } from '../../lib/store/database'

/** What the reader said is 'not this project': each can be taken back, all can be handed on as a text. */
export function Corrections({ catalogue }: { catalogue: Catalogue }) {
  const corrections = useCorrections(catalogue)
  if (!corrections) return null
  return (
    <section class="corrections">
      <h3>{i18n.t('library.corrections')}</h3>
      {corrections.length === 0 ? (
        <p class="quiet">{i18n.t('library.noCorrections')}</p>
      ) : (
        <>
          <ul class="sites">
            {corrections.map((correction) => (
              <Row key={correction.id} correction={correction} />
            ))}
          </ul>
          <a class="action" download="corrections.yml" href={addressOf(correctionsPatch(corrections))}>
            {i18n.t('library.export')}
          </a>
          <p class="quiet">{i18n.t('library.exportHint')}</p>
        </>
      )}
    </section>
  )
}

function Row({ correction }: { correction: NamedCorrection }) {
  const { id, name, projectName, sentence, at } = correction
  const site = correction.site || i18n.t('library.localFiles')
  return (
    <li>
      <div>
        <b>{i18n.t('library.correction', [name, projectName])}</b>
        <q lang="zh-CN">{withCellsApart(sentence)}</q>
        <small>
          {site} · <time dateTime={at}>{at.slice(0, 10)}</time>
        </small>
      </div>
      <ActionButton
        label={i18n.t('library.restoreLabel', [name, site])}
        onClick={() => sendMessage('undoCorrection', { id })}
      >
        {i18n.t('library.restore')}
      </ActionButton>
    </li>
  )
}

/** A file without a request: it lives in the link itself. */
const addressOf = (text: string) => `data:text/yaml;charset=utf-8,${encodeURIComponent(text)}`

/** Null until they are read; then always what is kept, also when card or popup change it. */
function useCorrections({ entries }: Catalogue): NamedCorrection[] | null {
  const [corrections, setCorrections] = useState<Correction[] | null>(null)
  useEffect(() => watchCorrections(setCorrections), [])
  const names = new Map(entries.map(({ project }) => [project.id, project.name]))
  // A project that the corpus no longer has is known by its id.
  return (
    corrections?.map((each) => ({ ...each, projectName: names.get(each.projectId) ?? each.projectId })) ??
    null
  )
}
