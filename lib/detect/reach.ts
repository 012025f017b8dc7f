import type { Detector } from './detector'
import { isGuardedKind } from './lexicon'
import { FLOOR, WORDS } from './weights'

/**
 * The projects whose words in a flow could reach the floor together: any with a word that names it, and
 * those with topics enough. Most of what a page holds of us are topics of projects that it does not speak
 * of; leaving them out changes nothing but the time (13.5 ms to 8.3 of processor for a dense page of 5,000 characters).
 * @param words the different words of the index that the flow holds
 */
export function reachable(
  words: Iterable<number>,
  text: string,
  detector: Pick<Detector, 'termsOf' | 'mostByFigures' | 'wording'>,
): ReadonlySet<number> {
  const most = detector.wording.self.test(text) ? WORDS.anchor : 0
  const projects = new Set<number>()
  const sums = new Map<number, number>()
  const counted = new Set<number>()
  for (const word of words) {
    for (const { project, kind, group } of detector.termsOf[word] ?? []) {
      if (isGuardedKind(kind)) projects.add(project)
      const key = project * 0x1000 + group
      if (projects.has(project) || counted.has(key)) continue
      counted.add(key)
      const sum = (sums.get(project) ?? (detector.mostByFigures[project] ?? 0) + most) + WORDS[kind]
      sums.set(project, sum)
      if (sum >= FLOOR) projects.add(project)
    }
  }
  return projects
}
