import { describe, expect, it } from 'vitest'
import { toUnshownMentions } from '../../../entrypoints/background/show-unshown'
import type { Project } from '../../../lib/corpus/model'
import { createCutOut } from '../../../lib/detect/cut-out'
import { buildGuard, dictionaryWords } from '../../../lib/detect/lexicon/guard'
import type { Unshown } from '../../../lib/detect/mention'
import { readFold } from '../../../lib/detect/normalise'

const DICTIONARY = dictionaryWords('小时 9000 n\n十九 300 m\n')

const DETECTOR = {
  projects: [{ id: 'jiuxiao', targetIds: ['runway'] } as Project, null],
  fold: readFold({ from: '時', to: '时' }),
  cutOut: createCutOut(buildGuard(['九小'], DICTIONARY)),
}

/** The first 九小 of the second flow, not marked for this reason. */
function unshown(text: string, reason: Unshown['reason'], place: string | null = null) {
  const start = text.indexOf('九')
  const surface = text.slice(start, text.indexOf('小') + 1)
  const one = { projectId: 'jiuxiao', flow: 1, start, end: start + surface.length, surface, reason, place }
  return toUnshownMentions([one], ['', text], DETECTOR)[0]
}

describe('what is not marked', () => {
  it('comes with the place that it is about, if that is known', () => {
    expect(unshown('乌达区九小开学。', 'other-place', '乌达区')?.silence).toEqual({
      reason: 'other-place',
      place: '乌达区',
    })
    expect(unshown('九小开学。', 'other-place')?.silence).toEqual({ reason: 'other-place', place: null })
    expect(unshown('九小开学。', 'no-local-evidence')?.silence).toEqual({ reason: 'no-local-evidence' })
  })

  it('comes with the longer word that it was cut out of, as the page writes it', () => {
    const wordOf = (text: string) => unshown(text, 'inside-longer-word')?.silence
    expect(wordOf('花市开九小时。')).toEqual({ reason: 'inside-longer-word', word: '九小时' })
    expect(wordOf('花市開九小 時。')).toEqual({ reason: 'inside-longer-word', word: '九小 時' })
    expect(wordOf('一共十九小队。')).toEqual({ reason: 'inside-longer-word', word: '十九小' })
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
