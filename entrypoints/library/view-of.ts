import type { ProjectView } from '../../lib/corpus/view'
import type { Entry } from '../../lib/library/catalogue'

/** A listed target as the shared card takes it. */
export function viewOf({ target, project, document, passage }: Entry): ProjectView {
  const citation = {
    documentTitle: document.title,
    documentSubtitle: document.subtitle,
    author: document.author,
    section: passage.section,
  }
  return { project, targets: [{ target, citation }] }
}
