import type { Project, Target } from './model'

/** Where a target stands, in words: enough for the card to cite it without a look into the database. */
export interface Citation {
  documentTitle: string
  documentSubtitle: string | null
  author: string | null
  section: string
}

export interface TargetView {
  target: Target
  citation: Citation
}

/** What card, popup and library show of a project. Targets in source order. */
export interface ProjectView {
  project: Pick<Project, 'id' | 'name' | 'kind'>
  targets: TargetView[]
}
