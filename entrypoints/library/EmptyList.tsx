import { i18n } from '#i18n'
import { ActionButton } from '../../components/ActionButton'
import type { Filters } from '../../lib/library/filters'
import { stageWords } from './FilterBar'
import type { Library } from './library'

/** No target passes all filters: names each one, so that the reader can let go of the one that matters least. */
export function EmptyList({ library }: { library: Library }) {
  const { chapterId, stages, figure } = library.filters.value
  const chapters = library.catalogue.volumes.flatMap((volume) => volume.chapters)
  const heading = chapters.find((chapter) => chapter.id === chapterId)?.heading
  const without = (part: Partial<Filters>) => () => {
    library.filters.value = { ...library.filters.value, ...part }
  }
  const conditions = [
    chapterId !== null && { words: heading || i18n.t('library.opening'), drop: without({ chapterId: null }) },
    stages.length > 0 && {
      words: stages.map(stageWords).join(i18n.t('library.or')),
      drop: without({ stages: [] }),
    },
    figure !== null && { words: i18n.t(`library.${figure}Figure`), drop: without({ figure: null }) },
  ].filter((condition) => condition !== false)
  return (
    <div class="empty">
      <p>{i18n.t('library.nothingListed')}</p>
      <ul>
        {conditions.map(({ words, drop }) => (
          <li key={words}>
            <ActionButton onClick={drop}>{i18n.t('library.drop', [words])}</ActionButton>
          </li>
        ))}
      </ul>
    </div>
  )
}
