import { i18n } from '#i18n'
import type { Library } from './library'

/** The sections that hold targets, under their documents, each with what choosing it would show. */
export function SectionSelect({ library }: { library: Library }) {
  const { volumes, entries } = library.catalogue
  const { chapters, allChapters } = library.counts.value
  const holding = new Set(entries.map((entry) => entry.chapterId))
  return (
    <select
      class="section-select"
      aria-label={i18n.t('library.section')}
      value={library.filters.value.chapterId ?? ''}
      onChange={(event) => {
        library.filters.value = { ...library.filters.value, chapterId: event.currentTarget.value || null }
      }}
    >
      <option value="">{i18n.t('library.allSections', [allChapters])}</option>
      {volumes.map(({ document, chapters: sections }) => {
        const listed = sections.filter((section) => holding.has(section.id))
        return (
          listed.length > 0 && (
            <optgroup key={document.id} label={document.title}>
              {listed.map((section) => (
                <option key={section.id} value={section.id}>
                  {i18n.t('library.sectionCount', [
                    section.heading || i18n.t('library.opening'),
                    chapters[section.id] ?? 0,
                  ])}
                </option>
              ))}
            </optgroup>
          )
        )
      })}
    </select>
  )
}
