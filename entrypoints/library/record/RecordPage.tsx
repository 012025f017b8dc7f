import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { ActionButton } from '../../../components/ActionButton'
import { formatAddress } from '../../../lib/library/address'
import { KeptEntry } from './KeptEntry'
import { Lost } from './Lost'
import type { KeptRecord } from './record'
import { TakeAway } from './TakeAway'

/** So many entries are drawn at once; more on demand. */
const AT_ONCE = 50

/** All that the reader kept: searched, narrowed to a project, taken away and brought back. */
export function RecordPage({ record }: { record: KeptRecord }) {
  const kept = record.kept.value
  if (kept === null) return null
  return (
    <div class="record">
      <h2>
        {i18n.t('record.title')}
        {kept.length > 0 && <span class="count">{i18n.t('record.count', kept.length)}</span>}
      </h2>
      {kept.length === 0 ? (
        <div class="record-empty">
          <p>{i18n.t('record.empty')}</p>
          <Lost />
          <p>{i18n.t('record.emptyHelp')}</p>
        </div>
      ) : (
        <Entries record={record} />
      )}
      <TakeAway record={record} />
    </div>
  )
}

function Entries({ record }: { record: KeptRecord }) {
  const [most, setMost] = useState(AT_ONCE)
  const found = record.found.value
  const projectId = record.projectId.value
  const isNarrowed = projectId !== null || record.query.value.trim() !== ''
  return (
    <>
      <search class="record-tools">
        <input
          type="search"
          aria-label={i18n.t('record.search')}
          placeholder={i18n.t('record.searchHint')}
          autocomplete="off"
          spellcheck={false}
          value={record.query.value}
          onInput={(event) => {
            record.query.value = event.currentTarget.value
            setMost(AT_ONCE)
          }}
        />
        <ProjectSelect record={record} />
      </search>
      <div class="record-found">
        <p class="quiet" role="status">
          {isNarrowed && i18n.t('record.found', found.length)}
        </p>
        {projectId !== null && (
          <a class="action" href={formatAddress({ kind: 'story', id: projectId })}>
            {i18n.t('record.openStory')}
          </a>
        )}
      </div>
      {found.length === 0 && (
        <div class="record-empty">
          <p>{i18n.t('record.nothingFound')}</p>
          <ActionButton
            onClick={() => {
              record.query.value = ''
              record.projectId.value = null
            }}
          >
            {i18n.t('record.showAll')}
          </ActionButton>
        </div>
      )}
      <ol class="entries">
        {found.slice(0, most).map((hit) => (
          <li key={hit.entry.id}>
            <KeptEntry entry={hit.entry} record={record} hit={hit} withProject />
          </li>
        ))}
      </ol>
      {found.length > most && (
        <ActionButton onClick={() => setMost(most + AT_ONCE)}>
          {i18n.t('record.more', [found.length - most])}
        </ActionButton>
      )}
    </>
  )
}

function ProjectSelect({ record }: { record: KeptRecord }) {
  const projects = record.projects.value
  return (
    <select
      class="section-select"
      aria-label={i18n.t('record.project')}
      value={record.projectId.value ?? ''}
      onChange={(event) => {
        record.projectId.value = event.currentTarget.value || null
      }}
    >
      <option value="">{i18n.t('record.allProjects', [projects.length])}</option>
      {projects.map(({ id, name, count }) => (
        <option key={id} value={id} lang="zh-CN">
          {i18n.t('library.sectionCount', [name, count])}
        </option>
      ))}
    </select>
  )
}
