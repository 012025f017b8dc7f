import { describe, expect, it } from 'vitest'
import { toUnshownMentions } from '../../../entrypoints/background/show-unshown'
import type { Project } from '../../../lib/corpus/model'
import type { Unshown } from '../../../lib/detect/mention'
import { readFold } from '../../../lib/detect/normalise'

const DETECTOR = {
  projects: [{ id: 'jiuxiao', targetIds: ['runway'] } as Project, null],
  fold: readFold({ from: '時', to: '时' }),
}

/** The first 九小 of the second flow, not marked for this reason. */
function unshown(
  text: string,
  reason: Unshown['reason'],
  { place = null, word = null }: Partial<Pick<Unshown, 'place' | 'word'>> = {},
) {
  const start = text.indexOf('九')
  const surface = text.slice(start, text.indexOf('小') + 1)
  const span = { start, end: start + surface.length }
  const one = { projectId: 'jiuxiao', flow: 1, ...span, surface, reason, place, word }
  return toUnshownMentions([one], ['', text], DETECTOR)[0]
}

describe('what is not marked', () => {
  it('comes with the place that it is about, if that is known', () => {
    expect(unshown('乌达区九小开学。', 'other-place', { place: '乌达区' })?.silence).toEqual({
      reason: 'other-place',
      place: '乌达区',
    })
    expect(unshown('九小开学。', 'other-place')?.silence).toEqual({ reason: 'other-place', place: null })
  })

  it('comes with the reason alone where there is no more to say', () => {
    const silences = (['no-local-evidence', 'too-little'] as const).map(
      (reason) => unshown('九小开学。', reason)?.silence,
    )
    expect(silences).toEqual([{ reason: 'no-local-evidence' }, { reason: 'too-little' }])
  })

  it('comes with the longer word that it was cut out of, or the one beside it that speaks against it', () => {
    expect(unshown('花市开九小时。', 'inside-longer-word', { word: '九小时' })?.silence).toEqual({
      reason: 'inside-longer-word',
      word: '九小时',
    })
    expect(unshown('九小幼儿园开学。', 'ruled-out', { word: '幼儿园' })?.silence).toEqual({
      reason: 'ruled-out',
      word: '幼儿园',
    })
  })

  it('comes with its sentence, as it stands on the page', () => {
    const found = unshown('花市真热闹！乌达区的“九 小”开学了。停车免费。', 'other-place')
    expect(found?.sentence).toEqual({ start: 6, end: 19, text: '乌达区的“九 小”开学了。' })
    expect([found?.start, found?.end]).toEqual([11, 14])
  })

  it('would be a mention of its project’s targets, by no evidence but the reader’s wish', () => {
    expect(unshown('九小开学。', 'no-local-evidence')).toMatchObject({ targetIds: ['runway'], evidence: [] })
  })
})
