import { describe, expect, it } from 'vitest'
import type { TabObservation } from '../../../lib/popup/state'
import { fakePorts } from './fake-ports'
import { answered, frame, observation } from './fixture'
import { type Locale, openPopup } from './render'

interface StateCase {
  state: string
  tab?: Partial<TabObservation>
  ports?: Parameters<typeof fakePorts>[0]
  /** Title and ways out, as shown. */
  zh_CN: [title: string, ...ways: string[]]
  en: [title: string, ...ways: string[]]
}

const NO_SCRIPT = { scout: { kind: 'absent' }, probe: { kind: 'refused' } } as const

const CASES: StateCase[] = [
  {
    state: 'no mention',
    zh_CN: ['本页没有提到海勃湾区的项目', '看全部目标'],
    en: ['This page names no Haibowan project', 'See all targets'],
  },
  {
    state: 'switched off here',
    ports: { readSettings: async () => ({ off: false, offSites: ['news.example'] }) },
    zh_CN: ['本站已关闭标记', '在本站打开'],
    en: ['Marks are off on this site', 'Switch on for this site'],
  },
  {
    state: 'switched off everywhere',
    ports: { readSettings: async () => ({ off: true, offSites: [] }) },
    zh_CN: ['标记已全部关闭', '打开标记'],
    en: ['Marks are off everywhere', 'Switch on'],
  },
  {
    state: 'no permission',
    tab: { ...NO_SCRIPT, permitted: false },
    zh_CN: ['还没有读网页的权限', '允许读所有网站', '只允许 news.example'],
    en: ['No permission to read this page yet', 'Allow on all sites', 'Only on news.example'],
  },
  {
    state: 'no permission, and not even an address',
    tab: { ...NO_SCRIPT, permitted: false, url: null },
    zh_CN: ['还没有读网页的权限', '允许读所有网站'],
    en: ['No permission to read this page yet', 'Allow on all sites'],
  },
  {
    state: 'a page where extensions may not run',
    tab: { ...NO_SCRIPT, url: 'chrome://settings/' },
    zh_CN: ['这个页面不让扩展运行', '看全部目标'],
    en: ['Extensions may not run on this page', 'See all targets'],
  },
  {
    state: 'PDF',
    tab: { ...NO_SCRIPT, url: 'https://news.example/plan.pdf' },
    zh_CN: ['这是 PDF 文件', '看全部目标'],
    en: ['This is a PDF file', 'See all targets'],
  },
  {
    state: 'an old script',
    tab: { scout: { kind: 'absent' } },
    zh_CN: ['这个网页打开得比扩展早', '现在开始查找', '刷新网页'],
    en: ['This page was opened before the extension', 'Look at it now', 'Reload page'],
  },
  {
    state: 'still loading',
    tab: answered(null),
    zh_CN: ['正在看这个网页…'],
    en: ['Looking at this page…'],
  },
  {
    state: 'a reader that failed',
    tab: answered(frame([], { state: 'failed' })),
    zh_CN: ['在这个网页上查找时出了错', '再试一次', '刷新网页'],
    en: ['Something went wrong while looking at this page', 'Try again', 'Reload page'],
  },
  {
    state: 'a tab that cannot be asked',
    ports: {
      observe: async () => {
        throw new Error('No tab with id: 7')
      },
    },
    zh_CN: ['没能问到这个标签页', '再试一次', '刷新网页'],
    en: ['The tab could not be asked', 'Try again', 'Reload page'],
  },
]

async function open(locale: Locale, { tab, ports }: StateCase) {
  return openPopup(locale, fakePorts({ observe: async () => observation(tab), ...ports }))
}

describe.each(['zh_CN', 'en'] as const)('in %s', (locale) => {
  it.each(CASES)('$state: says what is the matter, and the way out', async (one) => {
    const { text } = await open(locale, one)
    const [title, ...ways] = one[locale]
    expect(text('.message h2')).toEqual([title])
    expect(text('.ways .action')).toEqual(ways)
  })

  it.each(CASES.filter(({ state }) => state !== 'still loading'))('$state: explains itself', async (one) => {
    const { text } = await open(locale, one)
    expect(text('.message p')[0]).toMatch(locale === 'en' ? /^[A-Z].{30,}\.$/ : /^\S.{15,}。$/)
  })
})

describe('a closed page', () => {
  it.each([
    ['file:///a.html', '允许访问文件网址'],
    ['https://addons.mozilla.org/', '应用商店'],
    ['chrome-extension://abc/library.html', '扩展的页面'],
    ['view-source:https://news.example/', '源代码'],
    ['https://news.example/', '没有打开成功'],
    ['about:config', '浏览器自己的页面'],
  ])('%s is explained by what it is', async (url, words) => {
    const { text } = await openPopup(
      'zh_CN',
      fakePorts({ observe: async () => observation({ ...NO_SCRIPT, url }) }),
    )
    expect(text('.message p')[0]).toContain(words)
  })
})

describe('the ways out', () => {
  it('lead to the list of targets where nothing is marked', async () => {
    const { find } = await open('zh_CN', CASES[0] as StateCase)
    expect(find('.ways a').map((link) => link.getAttribute('href'))).toEqual(['/library.html#list'])
  })

  it.each(['file:///a.html', 'https://news.example/'])(
    'reload a page that may open then: %s',
    async (url) => {
      const ports = fakePorts({ observe: async () => observation({ ...NO_SCRIPT, url }) })
      const { find, fire, text } = await openPopup('zh_CN', ports)
      expect(text('.ways .action')).toEqual(['刷新网页'])
      fire(find('.ways .action')[0], 'click')
      expect(ports.reload).toHaveBeenCalledOnce()
    },
  )

  it.each([
    { words: '允许读所有网站', called: null },
    { words: '只允许 news.example', called: 'news.example' },
  ])('ask for the permission: $words', async ({ words, called }) => {
    const ports = fakePorts({ observe: async () => observation({ ...NO_SCRIPT, permitted: false }) })
    const { find, fire } = await openPopup('zh_CN', ports)
    fire(
      find('.ways button').find((button) => button.textContent === words),
      'click',
    )
    expect(ports.allow).toHaveBeenCalledWith(called)
  })

  it('start the script in an old page, or reload it', async () => {
    const ports = fakePorts({ observe: async () => observation({ scout: { kind: 'absent' } }) })
    const { find, fire } = await openPopup('zh_CN', ports)
    fire(find('.ways button')[0], 'click')
    fire(find('.ways button')[1], 'click')
    expect(ports.inject).toHaveBeenCalledOnce()
    expect(ports.reload).toHaveBeenCalledOnce()
  })

  it('switch on again', async () => {
    const ports = fakePorts({ readSettings: async () => ({ off: true, offSites: [] }) })
    const { find, fire } = await openPopup('zh_CN', ports)
    fire(find('.ways button')[0], 'click')
    expect(ports.setOff).toHaveBeenCalledWith(false)
  })
})

describe('the browser’s own sentence', () => {
  it('stands under ours where something failed', async () => {
    const { text } = await open('en', CASES.at(-1) as StateCase)
    expect(text('.message .detail')).toEqual(['No tab with id: 7'])
  })
})
