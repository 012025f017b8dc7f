import type { PlacedMention, ProjectGroup } from './group'

/** The mention that the popup shows, and where it stood, so that it can be found again. */
export interface Place {
  key: string
  projectId: string
  /** 0-based, within its project. */
  index: number
}

/** Where to open: at the mention `key` (the one pointed at last), else at the first of the page. */
export function openAt(groups: readonly ProjectGroup[], key: string | null): Place | null {
  return findKey(groups, key) ?? firstOf(groups[0])
}

/**
 * The same place after the page's marks changed: the same mention, else its neighbour in the same
 * project, else the page's first. Null where nothing is left.
 */
export function keepPlace(groups: readonly ProjectGroup[], place: Place): Place | null {
  const same = findKey(groups, place.key)
  if (same) return same
  const group = groups.find((one) => one.projectId === place.projectId)
  return group ? placeIn(group, Math.min(place.index, group.mentions.length - 1)) : firstOf(groups[0])
}

/** The first mention of a project, or null where the page no longer holds it. */
export function placeOfProject(groups: readonly ProjectGroup[], projectId: string): Place | null {
  return firstOf(groups.find((group) => group.projectId === projectId))
}

/** The next (1) or previous (-1) mention of the same project; the ends join. */
export function step(groups: readonly ProjectGroup[], place: Place, by: 1 | -1): Place {
  const group = groups.find((one) => one.projectId === place.projectId)
  if (!group) return place
  const count = group.mentions.length
  return placeIn(group, (place.index + by + count) % count) ?? place
}

/** The group and mention at a place; null where the page has changed under it. */
export function lookUp(
  groups: readonly ProjectGroup[],
  place: Place,
): { group: ProjectGroup; mention: PlacedMention } | null {
  const group = groups.find((one) => one.projectId === place.projectId)
  const mention = group?.mentions[place.index]
  return group && mention ? { group, mention } : null
}

function findKey(groups: readonly ProjectGroup[], key: string | null): Place | null {
  for (const group of groups) {
    const index = group.mentions.findIndex((mention) => mention.key === key)
    if (index >= 0) return placeIn(group, index)
  }
  return null
}

function firstOf(group: ProjectGroup | undefined): Place | null {
  return group ? placeIn(group, 0) : null
}

function placeIn(group: ProjectGroup, index: number): Place | null {
  const mention = group.mentions[index]
  return mention ? { key: mention.key, projectId: group.projectId, index } : null
}
