import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { correctionsPatch, type NamedCorrection } from '../../../lib/store/corrections-patch'

const WANDA: NamedCorrection = {
  id: 'c1',
  projectId: 'wanda',
  projectName: '万达广场',
  name: '万达广场',
  site: 'news.example',
  sentence: '万达广场今晚有“灯会”。',
  at: '2026-11-24T07:00:00.000Z',
}

describe('the corrections as a text', () => {
  it('says project, words, site, sentence and date of each', () => {
    expect(correctionsPatch([WANDA])).toContain(`corrections:
  - project: "wanda"
    projectName: "万达广场"
    words: "万达广场"
    site: "news.example"
    sentence: "万达广场今晚有“灯会”。"
    date: "2026-11-24"
`)
  })

  it('tells whoever keeps the seeds what to do with it', () => {
    expect(correctionsPatch([])).toMatch(/vetoes: \[集团\]/)
    expect(parse(correctionsPatch([]))).toEqual({ corrections: [] })
  })

  it('is YAML whatever stands on a page', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (sentence) => {
        const { corrections } = parse(correctionsPatch([{ ...WANDA, sentence }]))
        expect(corrections[0].sentence).toBe(sentence)
        expect(Object.keys(corrections[0])).toHaveLength(6)
      }),
    )
  })
})
