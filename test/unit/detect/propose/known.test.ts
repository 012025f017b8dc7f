import { describe, expect, it } from 'vitest'
import { subjectOf } from '../../../../lib/detect/propose/known'
import { corpus, detector, lexicon } from '../built-in'

const written = { corpus, lexicon }
const { projectId, known, others } = subjectOf('cdc', written, detector.fold)

describe('what is written of a target’s project', () => {
  it('is what the source says of it, of a quote that lists several only its own', () => {
    expect(projectId).toBe('cdc')
    expect(known.said).toContain('疾控中心能力提升项目')
    expect(known.said.join('')).not.toContain('区人民医院新建项目')
  })

  it('is every word of names.yml', () => {
    expect(known.words).toContain('疾控')
    expect(others.has('固态电池')).toBe(true)
  })

  it('tells the words that mark anywhere from those that need others beside them', () => {
    expect(known.naming).toContain('疾控')
    expect(known.marking).not.toContain('疾控')
  })

  it('knows the places and the stages of all', () => {
    expect(known.places.has('海勃湾')).toBe(true)
    expect(known.stages.has('开工')).toBe(true)
    expect(known.joints.has('的')).toBe(true)
  })

  it('is refused for a target that is not there', () => {
    expect(() => subjectOf('nobody', written, detector.fold)).toThrow(
      'expected the id of a target, found “nobody”; annotation.yml lists them',
    )
  })
})
