import type { Project } from '../../../lib/corpus/model'
import type { Detector } from '../../../lib/detect/detector'
import type { Carry, Detection, Mention, PageText, Unshown } from '../../../lib/detect/mention'
import { readFold } from '../../../lib/detect/normalise'

/**
 * A stand-in for lib/detect/detect-page with its contract and the simplest of rules: a project's name is a
 * mention where the flow, the title or the places carried along are of our district, and not of another.
 */
export const createDetector = (_: unknown, projects: Project[]): FakeDetector => ({
  projects,
  fold: readFold({ from: '', to: '' }),
  cutOut: () => false,
  findPlaces: () => [],
  wording: { footer: /(?!)/, trail: /(?!)/, menuItem: /(?!)/ },
})

type FakeDetector = Pick<Detector, 'fold' | 'cutOut' | 'findPlaces'> & {
  projects: Project[]
  wording: Partial<Detector['wording']>
}

export function detectPage(page: PageText, { projects }: FakeDetector, carry: Carry | null): Detection {
  const places = page.flows.reduce(count, { ...carry?.places })
  const isOurs = (flow: string) => {
    const own = Object.keys(count({}, flow))
    return (own.length > 0 ? own : Object.keys(count({ ...places }, page.title))).includes('海勃湾区')
  }
  const mentions = page.flows.flatMap((flow, at) =>
    projects.filter(({ name }) => flow.includes(name) && isOurs(flow)).map((each) => mention(each, flow, at)),
  )
  const unshown = page.flows.flatMap((flow, at) =>
    projects
      .filter(({ name }) => flow.includes(name) && !isOurs(flow))
      .map((each): Unshown => {
        const { projectId, start, end, surface } = mention(each, flow, at)
        return {
          projectId,
          flow: at,
          start,
          end,
          surface,
          reason: 'other-place',
          place: '包头市',
          word: null,
        }
      }),
  )
  return { mentions, unshown, carry: { places, accepted: {}, previousFlow: page.flows.at(-1) ?? '' } }
}

function count(places: Record<string, number>, text: string): Record<string, number> {
  for (const place of ['海勃湾区', '包头市']) {
    if (text.includes(place)) places[place] = (places[place] ?? 0) + 1
  }
  return places
}

function mention({ id, name, targetIds }: Project, text: string, flow: number): Mention {
  const start = text.indexOf(name)
  const end = start + name.length
  const sentence = { start: 0, end: text.length, text }
  return { projectId: id, targetIds, flow, start, end, surface: name, sentence, evidence: [], figures: [] }
}
