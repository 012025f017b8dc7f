import { describe, expect, it } from 'vitest'
import type { Cluster } from '../../../lib/detect/clusters'
import { readFlow } from '../../../lib/detect/flow'
import { isPlaceAlone } from '../../../lib/detect/partner'
import { detector, marks } from './built-in'
import { clusterOf, type Word } from './cluster-of'

const alone = (line: string, words: Word[], others: Word[][] = [], partners = ['磴口县']) => {
  const flow = readFlow(line, detector)
  const siblings: Cluster[] = others.map((other) => clusterOf(flow, other))
  return isPlaceAlone(clusterOf(flow, words), { flow, siblings, partners: new Set(partners) })
}
const place: Word = ['磴口', 'anchor']

describe('the name of a partner', () => {
  it('is only a place in a list of three and more', () => {
    expect(alone('乌海、磴口、临河多云', [place])).toBe(true)
    expect(alone('临河、乌海和磴口多云', [place])).toBe(true)
    expect(alone('乌海、磴口多云', [place])).toBe(false)
  })

  it('is only a place where the sentence says elsewhere what is done together', () => {
    const together: Word[] = [
      ['磴口县', 'anchor'],
      ['合作', 'act'],
    ]
    const there: Word = ['磴口镇', 'anchor']
    expect(alone('去了趟磴口镇，与磴口县的合作谈成了', [there], [together])).toBe(true)
    expect(alone('去了趟磴口镇。与磴口县的合作谈成了', [there], [together])).toBe(false)
    expect(alone('去了趟磴口镇，磴口县人好客', [there], [[['磴口县', 'anchor']]])).toBe(false)
  })

  it('is more where a word of the project belongs to it', () => {
    expect(alone('乌海、磴口、临河合作', [place, ['合作', 'act']])).toBe(false)
  })

  it('is a company’s or a school’s for any other project', () => {
    expect(alone('乌海、磴口、临河多云', [place], [], [])).toBe(false)
  })

  it('is marked once where somebody goes there and agrees on something', () => {
    expect(marks('海勃湾区能源动态', '海勃湾区一行人上周到磴口考察，当天就谈定与磴口的新能源合作。')).toEqual(
      ['dengkou 磴口的新能源合作'],
    )
    expect(marks('西部今夜降温', '受冷空气影响，阿左旗、磴口、乌海、临河降温，海勃湾站零下九度。')).toEqual(
      [],
    )
  })
})
