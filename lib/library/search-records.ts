import type { Address } from './address'
import type { Catalogue } from './catalogue'

/** One thing that a search can find, and where it is. */
export interface SearchRecord {
  address: Extract<Address, { id: string }>
  /** What it is called: a project's name, a heading, a document's title. */
  title: string
  /** Where it stands: document, section. */
  place: string[]
  /** What was written; '' where the title is all. */
  text: string
  /** Other words that should find it: a project's further names. Searched, not shown. */
  aliases: string[]
}

/** Everything in the library that can be found, in the order of the documents. */
export function searchRecords({ volumes }: Catalogue): SearchRecord[] {
  return volumes.flatMap(({ document, chapters }) => [
    {
      address: { kind: 'document', id: document.id },
      title: document.title,
      place: [],
      text: document.subtitle ?? '',
      aliases: document.author ? [document.author] : [],
    },
    ...chapters.flatMap((chapter): SearchRecord[] => {
      const place = [document.title, chapter.heading].filter(Boolean)
      const heading: SearchRecord = {
        address: { kind: 'section', id: chapter.id },
        title: chapter.heading,
        place: [document.title],
        text: '',
        aliases: [],
      }
      const paragraphs = chapter.paragraphs.flatMap(({ passage, entries }): SearchRecord[] => [
        ...entries.map(
          ({ target, project }): SearchRecord => ({
            address: { kind: 'target', id: target.id },
            title: project.name,
            place,
            text: target.exact,
            aliases: [...project.names, ...project.anchors.map((term) => term.text)],
          }),
        ),
        {
          address: { kind: 'passage', id: passage.id },
          title: chapter.heading || document.title,
          place: [document.title],
          text: passage.text,
          aliases: [],
        },
      ])
      return chapter.heading ? [heading, ...paragraphs] : paragraphs
    }),
  ])
}
