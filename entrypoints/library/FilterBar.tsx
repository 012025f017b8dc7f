import { i18n } from '#i18n'
import {
  type Filters,
  isNarrowed,
  NO_FILTERS,
  STAGE_CHOICES,
  type StageChoice,
  stageChoice,
} from '../../lib/library/filters'
import { FilterChip } from './FilterChip'
import type { Library } from './library'
import { SectionSelect } from './SectionSelect'

const FIGURE_CHOICES = ['with', 'without'] as const

/** What narrows the list. The number beside a choice is what choosing it would show. */
export function FilterBar({ library }: { library: Library }) {
  const { entries } = library.catalogue
  const filters = library.filters.value
  const counts = library.counts.value
  const present = new Set(entries.map(({ target }) => stageChoice(target)))
  const change = (part: Partial<Filters>) => {
    library.filters.value = { ...filters, ...part }
  }
  return (
    <div class="side-head">
      <div class="side-title">
        <div role="status">
          <h2>
            {isNarrowed(filters)
              ? i18n.t('library.shown', [library.listed.value.length, entries.length])
              : i18n.t('library.all', [entries.length])}
          </h2>
        </div>
        {isNarrowed(filters) && (
          <button type="button" class="action" onClick={() => change(NO_FILTERS)}>
            {i18n.t('library.clear')}
          </button>
        )}
      </div>
      <SectionSelect library={library} />
      <fieldset class="filter">
        <legend class="unseen">{i18n.t('stage.label')}</legend>
        {STAGE_CHOICES.filter((stage) => present.has(stage)).map((stage) => (
          <FilterChip
            key={stage}
            words={stageWords(stage)}
            count={counts.stages[stage]}
            pressed={filters.stages.includes(stage)}
            onClick={() => change({ stages: toggled(filters.stages, stage) })}
          />
        ))}
      </fieldset>
      <fieldset class="filter">
        <legend class="unseen">{i18n.t('library.figure')}</legend>
        {FIGURE_CHOICES.map((figure) => (
          <FilterChip
            key={figure}
            words={i18n.t(`library.${figure}Figure`)}
            count={counts.figures[figure]}
            pressed={filters.figure === figure}
            onClick={() => change({ figure: filters.figure === figure ? null : figure })}
          />
        ))}
      </fieldset>
    </div>
  )
}

/** A stage's name, or what stands in for one. */
export function stageWords(stage: StageChoice): string {
  return stage === 'none' || stage === 'context' ? i18n.t(`library.stage.${stage}`) : i18n.t(`stage.${stage}`)
}

function toggled<T>(chosen: readonly T[], one: T): T[] {
  return chosen.includes(one) ? chosen.filter((each) => each !== one) : [...chosen, one]
}
