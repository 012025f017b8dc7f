import { beforeEach, describe, expect, test } from 'vitest'
import { TargetCard } from '../../../components/TargetCard'
import { speak } from '../speak'
import { show } from './render'
import { EVIDENCE, FIXED_ASSETS, KEY_PROJECTS, MEMORIAL, QINGTAO } from './sample-views'

const TODAY = new Date(2026, 10, 24)

describe('a card with one target, in Chinese', () => {
  beforeEach(() => speak('zh_CN'))
  const card = () =>
    show(<TargetCard view={FIXED_ASSETS} today={TODAY} evidence={EVIDENCE.measure} onSource={() => {}} />)

  test('names the project', () => expect(card().words('h2')).toEqual(['固定资产投资']))
  test('shows the verb as written, with the stage for those who only hear it', () => {
    expect(card().words('.chip.stage > :first-child')).toEqual(['完成'])
    expect(card().words('.chip.stage .unseen')).toEqual(['阶段 完成'])
  })
  test('says when it was due and how long ago that is', () => {
    expect(card().words('.chip:not(.stage)')).toEqual(['2023年内 · 已过去 2 年 10 个月'])
  })
  test('sets the number apart from its unit, and does not repeat the project’s name as a label', () => {
    expect(card().words('.number')).toEqual(['74'])
    expect(card().words('.after')).toEqual(['亿元以上'])
    expect(card().words('.figures .label')).toEqual(['目标'])
  })
  test('quotes the whole sentence and stresses the target’s own part', () => {
    expect(card().words('blockquote em')).toEqual(['完成固定资产投资74亿元以上'])
    expect(card().words('blockquote')[0]).toContain(
      '全力推进总投资568.8亿元的87个重点项目建设，完成固定资产投资74亿元以上。',
    )
  })
  test('cites article and section', () => {
    expect(card().words('cite')).toEqual([
      '《凝心聚力谋发展 奋楫笃行谱新篇》 · 强化项目带动夯实高质量发展基础',
    ])
  })
  test('says why it was marked', () => {
    expect(card().words('.evidence')).toEqual(['依据：指标“固定资产投资”、数字“52.4亿元”、本句的“全区”'])
  })
  test('the government’s words are marked as Chinese and set as theirs', () => {
    for (const element of card().find('.their-words')) expect(element.getAttribute('lang')).toBe('zh-CN')
    expect(card().find('blockquote.their-words')).toHaveLength(1)
  })
})

describe('the same card in English', () => {
  beforeEach(() => speak('en'))
  const card = () => show(<TargetCard view={FIXED_ASSETS} today={TODAY} evidence={EVIDENCE.measure} />)

  test('keeps the verb as written and says the stage beside it', () => {
    expect(card().words('.chip.stage')).toEqual(['完成to complete'])
    expect(card().words('.chip.stage .gloss')).toEqual(['to complete'])
  })
  test('says the figure again in English', () => {
    expect(card().words('.figures .label')).toEqual(['Target', 'at least 7.4 billion yuan'])
  })
  test('says when and why', () => {
    expect(card().words('.chip:not(.stage)')).toEqual(['within 2023 · 2 years 10 months ago'])
    expect(card().words('.evidence')).toEqual([
      'Marked for: the indicator “固定资产投资”, the figure “52.4亿元”, “全区” in this sentence',
    ])
  })
})

describe('a card with several targets', () => {
  beforeEach(() => speak('zh_CN'))

  test('shows all of them under one name, nearest first', () => {
    const { words, find } = show(
      <TargetCard view={KEY_PROJECTS} targetIds={['output-1500', 'key-87']} today={TODAY} />,
    )
    expect(words('h2')).toEqual(['重点项目建设2 个目标'])
    expect(find('.target').map((each) => each.getAttribute('data-target'))).toEqual(['output-1500', 'key-87'])
    expect(words('.chip:not(.stage)')).toEqual([
      '2025年内 · 已过去 10 个月',
      '2023年内 · 已过去 2 年 10 个月',
    ])
    expect(words('.number')).toEqual(['1500', '568.8', '87'])
  })
  test('each has a way to its own place in the source', () => {
    const asked: string[] = []
    const { find } = show(<TargetCard view={KEY_PROJECTS} today={TODAY} onSource={(id) => asked.push(id)} />)
    for (const button of find('blockquote button')) button.click()
    expect(asked).toEqual(['key-87', 'output-1500'])
    expect(find('.foot button')).toEqual([])
  })
  test('a quote that is a sentence of its own needs no stress', () => {
    const { words } = show(<TargetCard view={KEY_PROJECTS} targetIds={['output-1500']} today={TODAY} />)
    expect(words('blockquote em')).toEqual([])
  })
  test('ids that the corpus does not know are passed over', () => {
    const { find } = show(<TargetCard view={KEY_PROJECTS} targetIds={['unknown', 'key-87']} today={TODAY} />)
    expect(find('.target')).toHaveLength(1)
    expect(
      show(<TargetCard view={KEY_PROJECTS} targetIds={['unknown']} today={TODAY} />).find('article'),
    ).toEqual([])
  })
})

describe('what a target does not have is not shown', () => {
  beforeEach(() => speak('zh_CN'))

  test('no figures: no row of figures', () => {
    expect(show(<TargetCard view={QINGTAO} today={TODAY} />).find('.figures')).toEqual([])
  })
  test('a report is no commitment: neither stage nor deadline, and the card says so', () => {
    const { words } = show(<TargetCard view={MEMORIAL} today={TODAY} />)
    expect(words('.chip')).toEqual(['文中提到，不是承诺'])
  })
  test('no evidence and no buttons: no foot', () => {
    expect(show(<TargetCard view={QINGTAO} today={TODAY} />).find('footer.foot')).toEqual([])
  })
  test('an article without sections is cited by its title alone', () => {
    expect(show(<TargetCard view={MEMORIAL} today={TODAY} />).words('cite')).toEqual([
      '《新华西街道深入开展爱国主义教育》',
    ])
  })
})
