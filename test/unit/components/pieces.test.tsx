import { beforeEach, describe, expect, test } from 'vitest'
import { ActionButton } from '../../../components/ActionButton'
import { FigureRow } from '../../../components/FigureRow'
import { Passage } from '../../../components/Passage'
import { StageChip } from '../../../components/StageChip'
import { Switch } from '../../../components/Switch'
import { Where } from '../../../components/Where'
import { speak } from '../speak'
import { show } from './render'
import { FIXED_ASSETS, KEY_PROJECTS } from './sample-views'

beforeEach(() => speak('zh_CN'))

const [investment] = FIXED_ASSETS.targets
const [keyProjects] = KEY_PROJECTS.targets
if (!investment || !keyProjects) throw new Error('expected the samples to have targets')

describe('a passage', () => {
  const passage = {
    id: 'p',
    kind: 'paragraph' as const,
    documentId: 'd',
    section: '',
    ordinal: 0,
    text: '全力推进总投资568.8亿元的87个重点项目建设，完成固定资产投资74亿元以上。',
    start: 0,
    end: 0,
  }
  const targets = [investment.target, keyProjects.target]

  test('stands there whole', () => {
    expect(show(<Passage passage={passage} targets={targets} />).words('p')).toEqual([passage.text])
  })
  test('marks every target’s quote and stresses the current one only', () => {
    const { words } = show(<Passage passage={passage} targets={targets} currentId="fai-74" />)
    expect(words('mark')).toEqual(['全力推进总投资568.8亿元的87个重点项目建设', '完成固定资产投资74亿元以上'])
    expect(words('mark em')).toEqual(['完成固定资产投资74亿元以上'])
  })
  test('gives each quote an address', () => {
    const { find } = show(<Passage passage={passage} targets={targets} anchorId={(id) => `target=${id}`} />)
    expect(find('mark span').map((each) => each.id)).toEqual(['target=key-87', 'target=fai-74'])
  })
})

describe('a stage', () => {
  const words = (action: string | null, stage: 'start' | null) =>
    show(<StageChip target={{ action, stage, commitment: true }} />).words('.chip')

  test('without a verb is named by us', () => expect(words(null, 'start')).toEqual(['开工']))
  test('without a verb and a name is not shown', () => expect(words(null, null)).toEqual([]))
  test('that no name fits is the verb alone', () => expect(words('力争', null)).toEqual(['力争']))
})

test('figures that are only context stay in the quote', () => {
  const context = investment.target.figures.map((figure) => ({ ...figure, role: 'context' as const }))
  expect(show(<FigureRow figures={context} />).find('.figures')).toEqual([])
})

test('where a target stands: title, subtitle, section, byline', () => {
  expect(show(<Where citation={investment.citation} />).words('.where')).toEqual([
    '凝心聚力谋发展 奋楫笃行谱新篇海勃湾区2023年经济社会发展展望 · 强化项目带动夯实高质量发展基础 · 本报记者 郝玉巧',
  ])
})

test('a switch says what it switches and asks for the other state', () => {
  const asked: boolean[] = []
  const { find } = show(
    <Switch checked={false} onChange={(checked) => asked.push(checked)}>
      本站
    </Switch>,
  )
  const [button] = find('button')
  expect(button?.getAttribute('role')).toBe('switch')
  expect(button?.getAttribute('aria-checked')).toBe('false')
  expect(button?.textContent).toBe('本站')
  button?.click()
  expect(asked).toEqual([true])
})

test('a button tells whether it is down, only if it can be', () => {
  const { find } = show([
    <ActionButton key="pin" pressed onClick={() => {}}>
      钉住
    </ActionButton>,
    <ActionButton key="source" onClick={() => {}}>
      原文
    </ActionButton>,
  ])
  expect(find('button').map((button) => button.getAttribute('aria-pressed'))).toEqual(['true', null])
})
