import { describe, expect, it } from 'vitest'
import type { PageClaim } from '../../../lib/compare/claims/page-claim'
import { BEHIND, claim } from '../format/page-claims'
import { fakePorts } from './fake-ports'
import { answered, frame, INVESTMENT, mention, observation } from './fixture'
import { openPopup } from './render'

const PAGE = answered(
  frame([
    mention('a', 'investment', { surface: '固定资产投资' }),
    mention('b', 'school', { surface: '林荫小学', painted: false }),
    mention('c', 'investment', {
      surface: '固定资产投资',
      sentence: '1至9月固定资产投资52.4亿元',
      start: 4,
      end: 10,
    }),
  ]),
)

const onPage = () => fakePorts({ observe: async () => PAGE })

describe('the head', () => {
  it('counts the projects and the places that name them', async () => {
    expect((await openPopup('zh_CN', onPage())).text('h1')).toEqual(['本页 2 个项目，3 处'])
    expect((await openPopup('en', onPage())).text('h1')).toEqual(['2 projects, 3 mentions'])
  })

  it('says one project and one mention in the singular', async () => {
    const one = fakePorts({ observe: async () => answered(frame([mention('a', 'school')])) })
    expect((await openPopup('en', one)).text('h1')).toEqual(['1 project, 1 mention'])
  })

  it('holds two switches, both on', async () => {
    const { find, text } = await openPopup('zh_CN', onPage())
    expect(text('.switch')).toEqual(['本站', '全部'])
    expect(find('.switch').map((each) => each.getAttribute('aria-checked'))).toEqual(['true', 'true'])
  })

  it('switches this site off', async () => {
    const ports = onPage()
    const { find, fire } = await openPopup('zh_CN', ports)
    fire(find('.switch')[0], 'click')
    expect(ports.setOffForSite).toHaveBeenCalledWith('news.example', true)
  })

  it('leaves the switch of the site powerless while all are off', async () => {
    const ports = fakePorts({ readSettings: async () => ({ off: true, offSites: [] }) })
    const { find } = await openPopup('zh_CN', ports)
    expect(find('.switch').map((each) => each.hasAttribute('disabled'))).toEqual([true, false])
  })

  it('has no switch for a site where the page has none', async () => {
    const ports = fakePorts({ observe: async () => observation({ url: 'file:///a.html' }) })
    expect((await openPopup('zh_CN', ports)).text('.switch')).toEqual(['全部'])
  })
})

describe('the projects', () => {
  it('stand in page order with the number of their mentions', async () => {
    const { text } = await openPopup('zh_CN', onPage())
    expect(text('[role=tab]')).toEqual(['固定资产投资22 处', '林荫小学11 处'])
  })

  it('are one Tab stop; the arrow keys choose, and the ends join', async () => {
    const { find, fire, text } = await openPopup('zh_CN', onPage())
    // linkedom keeps the attribute's case.
    const stops = () => find('[role=tab]').map((tab) => tab.getAttribute('tabIndex'))
    expect(stops()).toEqual(['0', '-1'])
    fire(find('[role=tablist]')[0], 'keydown', { key: 'ArrowLeft' })
    await Promise.resolve()
    expect(stops()).toEqual(['-1', '0'])
    expect(text('.name')).toEqual(['林荫小学'])
    fire(find('[role=tablist]')[0], 'keydown', { key: 'Home' })
    await Promise.resolve()
    expect(text('.name')).toEqual(['固定资产投资'])
  })

  it('are called by the page’s words while the corpus is being read', async () => {
    const ports = fakePorts({ observe: async () => PAGE, contexts: async () => new Map() })
    const { text } = await openPopup('zh_CN', ports)
    expect(text('.tab-name')).toEqual(['固定资产投资', '林荫小学'])
    expect(text('.panel')).toEqual(['正在读出目标资料…'])
  })
})

describe('the target', () => {
  it('is shown with its figure, and its quote stressed within the whole passage', async () => {
    const { text } = await openPopup('zh_CN', onPage())
    expect(text('.amount')).toEqual(['74亿元以上'])
    expect(text('.passage')).toEqual(['全力推进重点项目建设，完成固定资产投资74亿元以上，再开工两所学校。'])
    expect(text('.passage em')).toEqual(['完成固定资产投资74亿元以上'])
  })

  it('is cited with title, subtitle, section and byline', async () => {
    const { text } = await openPopup('zh_CN', onPage())
    expect(text('.where')).toEqual(['凝心聚力谋发展2023年展望 · 强化项目带动 · 本报记者'])
  })

  it('says where it stands before the passage, which may be long', async () => {
    const { find } = await openPopup('zh_CN', onPage())
    expect(find('.context > *').map((part) => part.className)).toEqual(['where', 'passage their-words'])
  })

  it('links to its place in the library', async () => {
    const { find } = await openPopup('zh_CN', onPage())
    expect(find('.full-text a').map((link) => link.getAttribute('href'))).toEqual([
      '/library.html#target=investment-target',
    ])
  })

  it('is followed by the other targets of its project, by their own words', async () => {
    const { find, text } = await openPopup('zh_CN', onPage())
    expect(text('.others a')).toEqual(['全力推进重点项目建设'])
    expect(find('.others a')[0]?.getAttribute('href')).toBe('/library.html#target=project-count')
  })

  it('stands with the others where a mention is about several, the passage shown once', async () => {
    const both = mention('a', 'investment', { targetIds: ['project-count', 'investment-target'] })
    const ports = fakePorts({ observe: async () => answered(frame([both])) })
    const { find, text } = await openPopup('zh_CN', ports)
    expect(find('.target').map((target) => target.getAttribute('data-target'))).toEqual([
      'project-count',
      'investment-target',
    ])
    expect(text('.passage')).toHaveLength(1)
    expect(text('.quote')).toEqual(['完成固定资产投资74亿元以上《凝心聚力谋发展》 · 强化项目带动'])
  })
})

describe('what the page says to the target', () => {
  const said = claim({
    ...BEHIND,
    targetId: 'investment-target',
    promisedFigure: INVESTMENT.figures[0] ?? null,
  })
  const speaking = (first: PageClaim[], second: PageClaim[]) =>
    fakePorts({
      observe: async () =>
        answered(
          frame(
            [
              mention('a', 'investment', { surface: '固定资产投资', claims: first }),
              mention('c', 'investment', { surface: '固定资产投资', claims: second }),
            ],
            { pageDate: { date: '2023-10-23', from: 'meta' } },
          ),
        ),
    })

  it('stands beside what was promised, before the passage', async () => {
    const { find, text } = await openPopup('zh_CN', speaking([said], []))
    expect(text('.cell')).toEqual(['目标74亿元以上', '本页 · 1至9月52.4亿元'])
    expect(text('.verdict p')).toEqual(['进行中，达目标的 70.8%，欠序时进度 4.2 个百分点'])
    expect(find('.target > *').map(({ className }) => className)).toEqual([
      'comparison',
      'context',
      'full-text',
    ])
  })

  it('is shown in the page’s own sentence, the words marked that were compared', async () => {
    const { text } = await openPopup('zh_CN', speaking([said], []))
    expect(text('.said .sentence')).toEqual(['1至9月，全区固定资产投资完成52.4亿元。'])
    expect(text('.said mark.compared')).toEqual(['52.4亿元'])
  })

  it('is marked in the mention’s sentence, and not shown twice, where it stands in that', async () => {
    const { sentence } = said
    const here = { ...mention('a', 'investment', { claims: [said] }), sentence, start: 7, end: 13 }
    const { text } = await openPopup('zh_CN', fakePorts({ observe: async () => answered(frame([here])) }))
    expect(text('.said .sentence')).toEqual([])
    expect(text('.here .sentence')).toEqual([sentence])
    expect(text('.here mark')).toEqual(['固定资产投资', '52.4亿元'])
    expect(text('.here mark.compared')).toEqual(['52.4亿元'])
  })

  it('comes with what an even pace is worth, only where it is held against one', async () => {
    const note = '序时进度是把全年目标按时间均分来算的，只是惯例；工作不一定匀速推进。'
    expect((await openPopup('zh_CN', speaking([said], []))).text('.pace-note')).toEqual([note])
    const plain = speaking([{ ...said, schedule: null }], [])
    expect((await openPopup('zh_CN', plain)).text('.pace-note')).toEqual([])
  })

  it('is told from the page’s day to the deadline', async () => {
    const { text } = await openPopup('en', speaking([said], []))
    expect(text('.chip')).toEqual(['完成to complete', 'within 2023 · 2 months left at publication'])
  })

  it('is shown with a mention that says nothing as what stands elsewhere', async () => {
    const { find, fire, text } = await openPopup('zh_CN', speaking([said], []))
    fire(
      find('.step').find((button) => button.getAttribute('aria-label') === '下一处'),
      'click',
    )
    await Promise.resolve()
    expect(text('.cell')).toEqual(['目标74亿元以上', '本页另一处 · 1至9月52.4亿元'])
  })
})

describe('the place on the page', () => {
  it('is shown by its sentence, its number and why it was marked', async () => {
    const { text } = await openPopup('zh_CN', onPage())
    expect(text('.here .label')).toEqual(['本页第 1 处，共 2 处'])
    expect(text('.sentence')).toEqual(['全区固定资产投资有新进展'])
    expect(text('.sentence mark')).toEqual(['固定资产投资'])
    expect(text('.here .evidence')).toEqual(['依据：指标“固定资产投资”'])
  })

  it('moves to the next mention of the project', async () => {
    const { find, fire, text } = await openPopup('en', onPage())
    fire(
      find('.step').find((button) => button.getAttribute('aria-label') === 'Next mention'),
      'click',
    )
    await Promise.resolve()
    expect(text('.here .label')).toEqual(['Mention 2 of 2 on this page'])
    expect(text('.sentence')).toEqual(['1至9月固定资产投资52.4亿元'])
  })

  it('is scrolled to on the page', async () => {
    const ports = onPage()
    const { find, fire } = await openPopup('zh_CN', ports)
    fire(
      find('.here .action').find((button) => button.textContent === '在页面上显示'),
      'click',
    )
    expect(ports.show.mock.calls.map(([placed]) => placed.key)).toEqual(['0:a'])
  })

  it('says where the browser could not paint', async () => {
    const { popup, text } = await openPopup('zh_CN', onPage())
    popup.choose('school')
    await Promise.resolve()
    expect(text('.notice')).toEqual(['浏览器没法在这一处画出标记，只列在这里。'])
    expect(text('.step')).toEqual([])
  })
})
