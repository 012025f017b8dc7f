import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { GoldMention } from '../../../lib/eval/gold'
import type { Mark } from '../../../lib/eval/marks'
import { scorePage, shareOf } from '../../../lib/eval/score-page'
import { at, goldPage, markOn } from './pages'

const FLOWS = ['清陶固态电池项目已经封顶，隔壁的中玻也在打桩。', '三维的BDO装置试车；清陶招工。']

function sure(text: string, target: string, nth = 0): GoldMention {
  return { ...at(FLOWS, text, nth), targets: [target], sure: true }
}

function scoreOf(mentions: GoldMention[], ...marks: Mark[]) {
  const score = scorePage(goldPage(FLOWS, { mentions }), marks, [])
  return {
    right: score.right.map(({ mark, mention }) => `${mark.mention.surface} = ${mention.text}`),
    wrong: score.wrong.map(({ mark, reason }) => `${mark.mention.surface}: ${reason}`),
    debatable: score.debatable.map(({ mention }) => mention.surface),
    missed: score.missed.map(({ text }) => text),
  }
}

describe('a mark is', () => {
  const qingtao = sure('清陶固态电池项目', 'qingtao')

  it('right where it overlaps a mention and shares a target', () => {
    expect(scoreOf([qingtao], markOn(FLOWS, '清陶', ['qingtao']))).toEqual({
      right: ['清陶 = 清陶固态电池项目'],
      wrong: [],
      debatable: [],
      missed: [],
    })
  })

  it('right where any of its targets is the one', () => {
    expect(scoreOf([qingtao], markOn(FLOWS, '清陶', ['other', 'qingtao'])).right).toHaveLength(1)
  })

  it('wrong where it touches no mention', () => {
    expect(scoreOf([qingtao], markOn(FLOWS, '中玻', ['zhongbo'])).wrong).toEqual(['中玻: no-mention'])
  })

  it('wrong where it ends right before a mention begins', () => {
    expect(scoreOf([sure('固态电池', 'qingtao')], markOn(FLOWS, '清陶', ['qingtao'])).wrong).toEqual([
      '清陶: no-mention',
    ])
  })

  it('wrong where the mention is of another target, which is then missed', () => {
    expect(scoreOf([qingtao], markOn(FLOWS, '清陶', ['anode']))).toMatchObject({
      wrong: ['清陶: other-target'],
      missed: ['清陶固态电池项目'],
    })
  })

  it('right at twice the length plus 6 characters, and wrong at one more', () => {
    const zhongbo = sure('中玻', 'zhongbo')
    expect(scoreOf([zhongbo], markOn(FLOWS, '封顶，隔壁的中玻也在', ['zhongbo'])).right).toHaveLength(1)
    expect(scoreOf([zhongbo], markOn(FLOWS, '封顶，隔壁的中玻也在打', ['zhongbo']))).toMatchObject({
      wrong: ['封顶，隔壁的中玻也在打: too-long'],
      missed: ['中玻'],
    })
  })

  it('wrong where it is the second one on the same mention', () => {
    const marks = [markOn(FLOWS, '清陶', ['qingtao']), markOn(FLOWS, '电池项目', ['qingtao'])]
    expect(scoreOf([qingtao], ...marks)).toMatchObject({
      right: ['清陶 = 清陶固态电池项目'],
      wrong: ['电池项目: second'],
    })
  })

  it('right for one mention only, where it covers two', () => {
    const mentions = [sure('三维', 'bdo'), sure('BDO装置', 'bdo')]
    expect(scoreOf(mentions, markOn(FLOWS, '三维的BDO装置', ['bdo']))).toMatchObject({
      right: ['三维的BDO装置 = BDO装置'],
      missed: ['三维'],
    })
  })

  it('right for the mention that no other mark can have', () => {
    const mentions = [sure('三维', 'bdo'), sure('BDO装置', 'bdo')]
    const marks = [markOn(FLOWS, '三维的BDO装置', ['bdo']), markOn(FLOWS, '装置', ['bdo'])]
    expect(scoreOf(mentions, ...marks).right).toEqual(['三维的BDO装置 = 三维', '装置 = BDO装置'])
  })
})

describe('a debatable mention', () => {
  const debatable = { ...sure('清陶', 'qingtao', 1), sure: false }

  it('counts neither where it is marked nor where it is left', () => {
    expect(scoreOf([debatable], markOn(FLOWS, '清陶招工', ['qingtao']))).toEqual({
      right: [],
      wrong: [],
      debatable: ['清陶招工'],
      missed: [],
    })
    expect(scoreOf([debatable]).missed).toEqual([])
  })

  it('does not excuse a mark on a sure mention of another target', () => {
    const mentions = [{ ...sure('中玻也在打桩', 'anode'), sure: false }, sure('中玻', 'zhongbo')]
    expect(scoreOf(mentions, markOn(FLOWS, '中玻', ['bdo'])).wrong).toEqual(['中玻: other-target'])
  })
})

describe('a trap', () => {
  const traps = [{ ...at(FLOWS, '隔壁的中玻'), why: 'another' }]
  const isBroken = (mentions: GoldMention[], mark: Mark) =>
    scorePage(goldPage(FLOWS, { mentions, traps }), [mark], []).traps[0]?.isBroken

  it('is broken by a wrong mark over it', () => {
    expect(isBroken([], markOn(FLOWS, '中玻', ['zhongbo']))).toBe(true)
  })

  it('is held by a wrong mark beside it, and by a right one over it', () => {
    expect(isBroken([], markOn(FLOWS, '清陶', ['qingtao']))).toBe(false)
    expect(isBroken([sure('中玻', 'zhongbo')], markOn(FLOWS, '中玻', ['zhongbo']))).toBe(false)
  })
})

describe('the targets of a page', () => {
  const targetsOf = (mentions: GoldMention[], ...marks: Mark[]) =>
    scorePage(goldPage(FLOWS, { mentions }), marks, []).targets

  it('count once, however often and with whatever words they are marked', () => {
    const mentions = [
      sure('清陶固态电池项目', 'qingtao'),
      sure('清陶', 'qingtao', 1),
      sure('中玻', 'zhongbo'),
    ]
    expect(targetsOf(mentions, markOn(FLOWS, '清陶', ['qingtao']), markOn(FLOWS, '三维', ['bdo']))).toEqual({
      right: ['qingtao'],
      wrong: ['bdo'],
      missed: ['zhongbo'],
    })
  })

  it('are those of a project that the page names, else its nearest', () => {
    const mark = markOn(FLOWS, '清陶', ['eod', 'eod-pilot'])
    expect(targetsOf([sure('清陶', 'eod-pilot')], mark).right).toEqual(['eod-pilot'])
    expect(targetsOf([], mark).wrong).toEqual(['eod'])
  })

  it('count neither way where they are debatable', () => {
    const mentions = [{ ...sure('清陶', 'qingtao'), sure: false }]
    expect(targetsOf(mentions, markOn(FLOWS, '清陶', ['qingtao']))).toEqual({
      right: [],
      wrong: [],
      missed: [],
    })
    expect(targetsOf(mentions)).toEqual({ right: [], wrong: [], missed: [] })
  })
})

it('two spans share what both cover, of what either covers', () => {
  expect(shareOf({ start: 0, end: 4 }, { start: 2, end: 6 })).toBeCloseTo(1 / 3)
  expect(shareOf({ start: 0, end: 4 }, { start: 0, end: 4 })).toBe(1)
  expect(shareOf({ start: 0, end: 2 }, { start: 2, end: 4 })).toBe(0)
})

describe('whatever is marked', () => {
  const TEXT = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉'
  const span = fc
    .tuple(fc.nat({ max: TEXT.length - 2 }), fc.integer({ min: 1, max: 8 }))
    .map(([start, length]) => TEXT.slice(start, start + length))
  const target = fc.constantFrom('qingtao', 'zhongbo')
  const marks = fc.array(
    fc.tuple(span, target).map(([text, id]) => markOn([TEXT], text, [id])),
    { maxLength: 8 },
  )
  const mentions = fc.array(
    fc
      .tuple(span, target, fc.boolean())
      .map(([text, id, isSure]) => ({ ...at([TEXT], text), targets: [id], sure: isSure })),
    { maxLength: 8 },
  )

  it('every mark counts once, and every sure mention is right once or missed', () => {
    fc.assert(
      fc.property(mentions, marks, (gold, all) => {
        const score = scorePage(goldPage([TEXT], { mentions: gold }), all, [])
        expect(score.right.length + score.wrong.length + score.debatable.length).toBe(all.length)
        expect([...score.right.map(({ mention }) => mention), ...score.missed]).toHaveLength(
          gold.filter((mention) => mention.sure).length,
        )
        expect(new Set(score.right.map(({ mention }) => mention)).size).toBe(score.right.length)
      }),
    )
  })

  it('the order of marks and of mentions changes no count', () => {
    fc.assert(
      fc.property(mentions, marks, (gold, all) => {
        const counts = (g: GoldMention[], m: Mark[]) => {
          const { right, wrong, missed } = scorePage(goldPage([TEXT], { mentions: g }), m, [])
          return [right.length, wrong.length, missed.length]
        }
        expect(counts([...gold].reverse(), [...all].reverse())).toEqual(counts(gold, all))
      }),
    )
  })

  it('marks that are the gold itself are all right, with the very edges', () => {
    fc.assert(
      fc.property(mentions, (gold) => {
        const wanted = gold.filter((mention) => mention.sure)
        const perfect = wanted.map(({ text, targets }) => markOn([TEXT], text, targets))
        const score = scorePage(goldPage([TEXT], { mentions: gold }), perfect, [])
        expect(score.right).toHaveLength(wanted.length)
        expect([score.wrong, score.missed, score.targets.wrong, score.targets.missed]).toEqual([
          [],
          [],
          [],
          [],
        ])
      }),
    )
  })

  it('one mark more never makes fewer right', () => {
    fc.assert(
      fc.property(mentions, marks, marks, (gold, some, more) => {
        const right = (all: Mark[]) => scorePage(goldPage([TEXT], { mentions: gold }), all, []).right.length
        expect(right([...some, ...more])).toBeGreaterThanOrEqual(right(some))
      }),
    )
  })
})
