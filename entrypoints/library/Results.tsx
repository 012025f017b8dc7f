import { i18n } from '#i18n'
import { formatAddress } from '../../lib/library/address'
import type { Hit } from '../../lib/library/search'
import { snippet } from '../../lib/library/snippet'
import { LinkList } from './LinkList'
import type { Library } from './library'
import { Marked } from './Marked'

/** Targets and documents apart: who looks for a target reads the short list first. */
export function Results({ library }: { library: Library }) {
  const hits = library.hits.value
  const targets = hits.filter(({ record }) => record.address.kind === 'target')
  const words = hits.filter(({ record }) => record.address.kind !== 'target')
  const groups = [
    { key: 'targets', name: i18n.t('library.targets'), hits: targets },
    { key: 'words', name: i18n.t('library.documents'), hits: words },
  ]
  return (
    <>
      <div class="side-head">
        <div role="status">
          <h2>{i18n.t('library.found', hits.length)}</h2>
        </div>
        <p class="quiet">{i18n.t(`library.dictionary.${library.dictionary.value}`)}</p>
      </div>
      {hits.length === 0 ? (
        <p class="empty">{i18n.t('library.nothingFound')}</p>
      ) : (
        <LinkList
          groups={groups
            .filter((group) => group.hits.length > 0)
            .map(({ key, name, hits: found }) => ({
              key,
              heading: (
                <h3 class="group-name">
                  {name} <span class="count">{found.length}</span>
                </h3>
              ),
              links: found.map((hit) => {
                const href = formatAddress(hit.record.address)
                return {
                  href,
                  content: <Result hit={hit} />,
                  current: href === formatAddress(library.address.value),
                }
              }),
            }))}
          onLeave={() => document.querySelector<HTMLElement>('#search')?.focus()}
        />
      )}
    </>
  )
}

function Result({ hit: { record, titleRanges, textRanges } }: { hit: Hit }) {
  const words = snippet(record.text, textRanges)
  return (
    <span class="result" lang="zh-CN">
      <span class="name">
        <Marked text={record.title} ranges={titleRanges} />
      </span>
      {words.text && (
        <span class="words their-words">
          <Marked text={words.text} ranges={words.ranges} />
        </span>
      )}
      <span class="meta">{record.place.at(-1)}</span>
    </span>
  )
}
