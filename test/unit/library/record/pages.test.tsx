import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing'
import { createLibrary, type Library } from '../../../../entrypoints/library/library'
import { RecordPage } from '../../../../entrypoints/library/record/RecordPage'
import { StoryPage } from '../../../../entrypoints/library/record/StoryPage'
import { UndoBar } from '../../../../entrypoints/library/record/UndoBar'
import { arrange } from '../../../../lib/library/catalogue'
import { foldWidth } from '../../../../lib/library/fold'
import { show } from '../../components/render'
import { period, STAGE } from '../../format/page-claims'
import { keptMention } from '../../record/kept-mention'
import { type Locale, speak } from '../../speak'
import { CORPUS } from '../fixture'
import { INVESTMENT, said, until } from '../story/kept'

const TODAY = new Date(2026, 10, 24)
const OCTOBER = said('2023-10-23', [until('2023-09-30', 52.4)], {
  quote: { exact: '1至9月，全区固定资产投资完成52.4亿元。', prefix: '', suffix: '' },
  surface: '固定资产投资',
  start: 7,
  end: 13,
  note: '年底再看',
})

let library: Library
beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  )
  library = createLibrary(arrange(CORPUS), foldWidth)
})
afterEach(() => vi.unstubAllGlobals())

function story(projectId: string, kept: typeof library.record.kept.value, locale: Locale = 'zh_CN') {
  speak(locale)
  library.record.kept.value = kept
  return show(<StoryPage projectId={projectId} library={library} today={TODAY} />)
}

describe('the story of a project', () => {
  it('goes from the promise over what was kept to the deadline and today', () => {
    const { words } = story('fai-74', [OCTOBER])
    expect(words('h2')).toEqual(['固定资产投资1 条'])
    expect(words('.event-day')).toEqual(['日期不详', '2023年10月23日', '2023年12月31日', '2026年11月24日'])
    expect(words('.event-body > h3')).toEqual(['承诺', '期限', '今天'])
    expect(words('.promises blockquote')).toEqual(['完成固定资产投资74亿元以上'])
  })

  it('shows the sentence with the marked words, its source, the comparison and the note', () => {
    const { words } = story('fai-74', [OCTOBER])
    expect(words('.kept-sentence')).toEqual(['1至9月，全区固定资产投资完成52.4亿元。'])
    expect(words('.kept-sentence em')).toEqual(['固定资产投资'])
    expect(words('.kept-source').at(-1)).toContain('投资news.example2023年10月23日留存于 2026年11月24日')
    expect(words('.kept .cell')).toEqual(['目标74亿元以上', '本页 · 1至9月52.4亿元'])
    expect(words('.kept .verdict p')).toEqual(['进行中'])
    expect(words('.note-words')).toEqual(['备注 年底再看'])
  })

  it('says where a page has no day, and what came of the last visit', () => {
    const visit = { at: '2026-11-24T08:00:00.000Z', found: 'changed' } as const
    const { words } = story('fai-74', [{ ...OCTOBER, page: { ...OCTOBER.page, date: null }, visit }])
    expect(words('.event .quiet')).toContain('网页没有日期，按留存的日子排。')
    expect(words('.kept > .quiet')).toEqual(['2026年11月24日 回去看过，原句已经改了。'])
  })

  it('can be read where the corpus no longer has its target, and says so', () => {
    expect(story('fai-74', [OCTOBER]).words('.record > .quiet')).toEqual([
      '现在的文献里已没有下面的一些目标；这里照留存时的样子显示。',
    ])
  })

  it('links a promise of the corpus to its place, and tells what to do where nothing is kept', () => {
    const { find, words } = story('investment', [], 'en')
    expect(find('.promises a').map((link) => link.getAttribute('href'))).toEqual(['#target=investment'])
    expect(words('.record-empty')[0]).toMatch(/^Nothing of this project is kept yet\./)
  })

  it('of a project that nobody knows says so', () => {
    expect(story('nobody', []).words('h2')).toEqual(['文献和留存里都没有这个项目'])
  })

  it('shows a sentence of the same paragraph where that is what was compared', () => {
    const claim = until('2023-09-30', 52.4, { sentence: '完成52.4亿元。' })
    expect(story('fai-74', [{ ...OCTOBER, claims: [claim] }]).words('.kept-beside')).toEqual([
      '同一段里：完成52.4亿元。',
    ])
  })
})

describe('the picture in a story', () => {
  it('is told in words and as a table', () => {
    const forecast = said('2023-11-20', [
      until('2023-12-31', 75, { outcome: 'forecast', period: period('2023-01-01', '2023-12-31', 'year') }),
    ])
    const plan = said('2023-01-20', [until('2023-12-31', 74, { outcome: 'promise-repeated' })])
    const { find, words } = story('fai-74', [OCTOBER, forecast, plan])
    expect(find('.chart svg').map((picture) => picture.getAttribute('aria-label'))).toEqual([
      '图：目标 74 亿元以上 · 2023年内，网页说过 2 次。数字在图下的表里。',
    ])
    expect(words('.chart td, .chart tbody th')).toEqual([
      '2023年1至9月',
      '52.4亿元',
      '进行中',
      '投资',
      '2023年',
      '75亿元',
      '预计',
      '投资',
    ])
    expect(words('.chart-table > p')).toEqual([
      '另有 1 处没有画进图里：不能比较、无法判断、只是计划，或没有时间。',
    ])
  })

  it('explains what is in it and nothing else', () => {
    expect(story('fai-74', [OCTOBER], 'en').words('.legend li')).toEqual([
      'result on a page',
      'target',
      'where the target is met',
      'even pace (a convention)',
    ])
  })

  it('of a stage has its steps and the page’s words', () => {
    const battery = { ...INVESTMENT, id: 'qingtao', action: '开工建设', stage: 'start' as const }
    const start = STAGE.sentence.indexOf('已开工')
    const kept = said('2023-05-09', [{ ...STAGE, start, end: start + 3 }], { targets: [battery] })
    const { find, words } = story('fai-74', [kept])
    expect(find('.lane').map(({ textContent }) => textContent)).toEqual([
      '谋划',
      '签约',
      '开工',
      '推进',
      '建成',
      '投用',
    ])
    expect(find('.lane.goal-lane').map(({ textContent }) => textContent)).toEqual(['开工'])
    expect(words('.chart td')).toEqual(['已开工', '阶段已达到', '投资'])
  })
})

describe('the record', () => {
  const page = (kept: typeof library.record.kept.value, locale: Locale = 'zh_CN') => {
    speak(locale)
    library.record.kept.value = kept
    return show(<RecordPage record={library.record} />)
  }

  it('without anything says how to keep something, and where a file can be read in', () => {
    const { words, find } = page([], 'en')
    expect(words('.record-empty')[0]).toContain('press “Keep” in the card or the popup')
    expect(find('input[type=file]')).toHaveLength(1)
    expect(words('.take-away h3')).toEqual(['Read a file in'])
  })

  it('says where the browser lost what was kept', async () => {
    await fakeBrowser.storage.local.set({
      database: { madeAt: '2026-01-01T00:00:00.000Z', lostAt: '2026-11-20T08:00:00.000Z', lostKept: 12 },
    })
    const { words } = page([], 'en')
    await vi.waitFor(() =>
      expect(words('.record-empty .problem')).toEqual([
        "On November 20, 2026 the browser lost this extension's data, with 12 kept mentions. If you saved a file, read it in below.",
      ]),
    )
  })

  it('lists all, the latest first, each with its project', () => {
    const { words } = page([OCTOBER, keptMention()])
    expect(words('.kept-project')).toEqual(['固定资产投资', '清陶固态电池项目'])
    expect(words('option')).toEqual(['全部项目（2）', '固定资产投资（1）', '清陶固态电池项目（1）'])
  })

  it('marks what a search found, and says what to do where it found nothing', () => {
    library.record.query.value = '年底'
    const { words, find } = page([OCTOBER, keptMention()])
    expect(words('.note-words mark')).toEqual(['年底'])
    expect(words('.record-found p')).toEqual(['找到 1 条'])
    expect(find('.kept')).toHaveLength(1)
    library.record.query.value = '月球'
    expect(page([OCTOBER]).words('.record-empty p')).toEqual(['留存里没有。少打几个字，或换一个项目再试。'])
  })

  it('draws so many entries that a page stays quick, and the rest on demand', () => {
    const many = Array.from({ length: 60 }, (_, at) => keptMention({ id: `id-${at}` }))
    const { find, words } = page(many)
    expect(find('.kept')).toHaveLength(50)
    expect(words('.record > button.action')).toEqual(['再显示一些（还有 10 条）'])
  })

  it('offers what was deleted back', () => {
    speak('zh_CN')
    library.record.removal.value = { kind: 'one', entries: [OCTOBER] }
    const { words } = show(<UndoBar record={library.record} />)
    expect(words('.undo-bar p')).toEqual(['已删除“固定资产投资”的一条留存（投资）。'])
    expect(words('.undo-bar button')).toEqual(['撤销', '知道了'])
  })
})
