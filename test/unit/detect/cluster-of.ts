import type { Cluster, Piece } from '../../../lib/detect/clusters'
import type { Flow } from '../../../lib/detect/flow'
import { WORDS } from '../../../lib/detect/weights'

/** A word of a line, and what kind of evidence it is. */
export type Word = readonly [text: string, kind: Piece['kind'], more?: Partial<Piece>]

/** A cluster of such words, in the order of the line; a word that stands there twice is the later one. */
export function clusterOf({ normal: { text } }: Flow, words: readonly Word[], project = 0): Cluster {
  const pieces = words.map(([word, kind, more], group): Piece => {
    const start = text.lastIndexOf(word)
    const weight = kind === 'figure' ? 1.2 : WORDS[kind]
    return { start, end: start + word.length, kind, group, weight, ...more }
  })
  const start = Math.min(...pieces.map((piece) => piece.start))
  return { project, start, end: Math.max(...pieces.map(({ end }) => end)), pieces }
}
