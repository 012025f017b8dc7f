import type { Span } from './span'
import type { Wording } from './wording'

/** 3楼 在苏州拧螺丝：, 楼主 老猫 回复 李姐： - who speaks in a forum. A name that somebody chose says nothing of what is said. */
export function speakersIn(text: string, { speaker }: Pick<Wording, 'speaker'>): Span[] {
  return [...text.matchAll(speaker)].map(({ index, 0: label }) => ({
    start: index,
    end: index + label.length,
  }))
}
