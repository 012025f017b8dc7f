import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Language } from '../../../lib/cli/browsers/lens'
import type { View } from '../../../lib/cli/browsers/view'
import { inEachBrowser } from '../support/in-each-browser'

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')

/** What is said of test/demo/pages/progress.html and undated.html. */
const SAID = {
  'zh-CN': {
    figures: ['目标 74亿元以上', '本页 · 1至9月 52.4亿元'],
    behind: '进行中，达目标的 70.8%，欠序时进度 4.2 个百分点',
    shares: '已完成 70.8% 时间已过 75%',
    day: '2023年内 · 本文发表时还剩 2 个月',
    city: '口径不同，不比较：本页是全市，目标是海勃湾区',
    different: '数字不同',
    reached: '阶段已达到',
    repeated: '重申',
    noDate: '本页没有找到日期，要靠日期才能判断的没有比较。',
  },
  en: {
    figures: [
      'Target 74亿元以上 at least 7.4 billion yuan',
      'This page · Jan to Sep 52.4亿元 5.24 billion yuan',
    ],
    behind: 'In progress, 70.8% of the target, 4.2 points behind an even pace',
    shares: 'Done 70.8% Time gone 75%',
    day: 'within 2023 · 2 months left at publication',
    city: 'Not compared: this page is about “全市”, the target about Haibowan',
    different: 'Different number',
    reached: 'Stage reached',
    repeated: 'Promise repeated',
    noDate: 'No date was found on this page; what depends on one is not compared.',
  },
} satisfies Record<Language, object>

describe.each(['zh-CN', 'en'] as const)(
  'what a page says, beside what was promised, read in %s',
  (language) => {
    const said = SAID[language]
    inEachBrowser(
      (here) => {
        test('a running total: both figures, the even pace and the page’s day, in the card', async () => {
          const page = await pointAt('progress.html', '固定资产投资')
          await page.untilCardSays(said.behind)
          const seen = await page.card((root) => {
            const words = (selector: string) =>
              [...root.querySelectorAll<HTMLElement>(selector)].map((each) =>
                each.innerText.replace(/\s+/g, ' ').trim(),
              )
            return { figures: words('.cell'), shares: words('.progress'), days: words('.chip:not(.stage)') }
          })
          expect(seen).toEqual({ figures: said.figures, shares: [said.shares], days: [said.day] })
        })

        test('the same in the popup, in sight at once, and the page’s words marked in its sentence', async () => {
          await (await pointAt('progress.html', '固定资产投资')).untilCardSays(said.behind)
          const popup = await here.lens.openPopup()
          await untilVerdict(popup, said.behind)
          const seen = await popup.evaluate(() => {
            const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)]
            const words = (selector: string) =>
              all(selector).map((each) => each.innerText.replace(/\s+/g, ' '))
            const bottom = (selector: string) => all(selector)[0]?.getBoundingClientRect().bottom ?? 0
            return {
              figures: words('.cell'),
              shares: words('.progress'),
              compared: words('.here mark.compared'),
              isInSight: bottom('.verdict') <= bottom('.panel'),
            }
          })
          expect(seen).toEqual({
            figures: said.figures,
            shares: [said.shares],
            compared: ['52.4亿元'],
            isInSight: true,
          })
        })

        test('a figure of the city is not compared, and the reason is said', async () => {
          const page = await pointAt('progress.html', '新能源重卡推广')
          await page.untilCardSays(said.city)
          const popup = await here.lens.openPopup()
          expect(await untilVerdict(popup, said.city)).toEqual([said.city])
          expect(await popup.text('.said .sentence')).toBe('截至9月末，全市推广新能源重卡1260辆。')
        })

        test('another number, a stage and a promise said again each in their words', async () => {
          const page = await here.lens.open(`${here.site.origin}/progress.html`)
          for (const [words, verdict] of [
            ['老旧小区', said.different],
            ['清陶', said.reached],
            ['87个', said.repeated],
          ] as const) {
            await page.pointAtText(words)
            await page.untilCardSays(verdict)
            // A card may lie over the next mark.
            await page.moveMouse(4, 4)
            await page.untilNoCard()
          }
        })

        test('a page without a date says so once, and claims nothing that needs it', async () => {
          const page = await pointAt('undated.html', '固定资产投资')
          const card = await page.untilCardSays(said.noDate)
          expect(card.split(said.noDate)).toHaveLength(2)
          const popup = await here.lens.openPopup()
          expect(await popup.text('.no-date')).toBe(said.noDate)
          expect(await popup.evaluate(() => document.querySelectorAll('.progress, .pace-note').length)).toBe(
            0,
          )
        })

        test('axe finds nothing to object to in a popup that compares', async () => {
          await pointAt('progress.html', '固定资产投资')
          const popup = await here.lens.openPopup()
          await untilVerdict(popup, said.behind)
          await popup.run(AXE)
          const violations = await popup.evaluate(async () => {
            const { axe } = globalThis as unknown as { axe: typeof import('axe-core') }
            return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
          })
          expect(violations).toEqual([])
        })

        async function pointAt(file: string, words: string) {
          const page = await here.lens.open(`${here.site.origin}/${file}`)
          await page.pointAtText(words)
          return page
        }
      },
      { language },
    )
  },
)

/** The popup's verdicts, once one of them reads so. */
function untilVerdict(popup: View, words: string): Promise<string[]> {
  return popup.until((expected) => {
    const verdicts = [...document.querySelectorAll('.verdict p')].map((each) => each.textContent)
    return verdicts.includes(expected) && verdicts
  }, words) as Promise<string[]>
}
