import type { KeptMention } from '../../record/model'

/** A project of which something was kept. */
export interface KeptProject {
  id: string
  /** As it was called when the latest of them was kept. */
  name: string
  count: number
}

/** The projects of the entries (the latest first), that with the latest entry first. */
export function keptProjects(entries: readonly KeptMention[]): KeptProject[] {
  const projects = new Map<string, KeptProject>()
  for (const { projectId, projectName } of entries) {
    const project = projects.get(projectId)
    if (project) project.count++
    else projects.set(projectId, { id: projectId, name: projectName, count: 1 })
  }
  return [...projects.values()]
}
