import { describe, expect, it } from 'vitest'
import { applyCorrections } from '../../../entrypoints/background/apply-corrections'
import type { Mention } from '../../../lib/detect/mention'
import { readFold } from '../../../lib/detect/normalise'
import type { Correction } from '../../../lib/store/database'

const fold = readFold({ from: '廣場萬達', to: '广场万达' })

const mention = (projectId: string, surface: string): Mention => ({
  projectId,
  targetIds: [],
  flow: 0,
  start: 0,
  end: surface.length,
  surface,
  sentence: { start: 0, end: surface.length, text: surface },
  evidence: [],
  figures: [],
})

const correction = (projectId: string, name: string): Correction => ({
  id: `${projectId}-${name}`,
  projectId,
  name,
  site: 'news.example',
  sentence: '',
  at: '2026-11-24T07:00:00.000Z',
})

const apply = (mentions: Mention[], ...corrections: Correction[]) => {
  const { mentions: left, corrected } = applyCorrections(mentions, corrections, fold)
  return { left: left.map(({ surface }) => surface), corrected: corrected.map(({ surface }) => surface) }
}

describe('a correction', () => {
  it('takes out these words of this project, however they are written', () => {
    const mentions = [
      mention('wanda', '万达广场'),
      mention('wanda', '萬達 廣場'),
      mention('wanda', '“万达广场”'),
    ]
    expect(apply(mentions, correction('wanda', '万达广场'))).toEqual({
      left: [],
      corrected: ['万达广场', '萬達 廣場', '“万达广场”'],
    })
  })

  it('leaves other words of the project, and these words of another', () => {
    const mentions = [mention('wanda', '万达'), mention('square', '万达广场')]
    expect(apply(mentions, correction('wanda', '万达广场'))).toEqual({
      left: ['万达', '万达广场'],
      corrected: [],
    })
  })

  it('is named by what it took out, so that it can be taken back', () => {
    const [first] = applyCorrections(
      [mention('wanda', '万达')],
      [correction('wanda', '万达')],
      fold,
    ).corrected
    expect(first?.silence).toEqual({ reason: 'corrected', correctionId: 'wanda-万达' })
  })
})
