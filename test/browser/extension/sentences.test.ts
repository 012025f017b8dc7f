import { describe, expect, test } from 'vitest'
import { compileSeeds } from '../../../lib/build/compile-seeds'
import type { View } from '../../../lib/cli/browsers/view'
import { eventually } from '../../../lib/cli/browsers/view'
import { askReader } from '../support/ask-reader'
import { SENTENCES } from '../support/demo-site'
import { inEachBrowser } from '../support/in-each-browser'

const targets = new Map(compileSeeds('seeds').corpus.targets.map((target) => [target.id, target]))

describe('every target is found in its sentence, and the popup shows its quote', () => {
  inEachBrowser((here) => {
    test.each(Object.keys(SENTENCES))('%s', async (theme) => {
      const sentences = Object.entries(SENTENCES[theme] ?? {})
      await here.lens.open(`${here.site.origin}/sentences/${theme}.html`)
      const { mentions } = await eventually(async () => {
        const frame = await askReader(here.lens)
        return frame.state === 'ready' && frame
      }, 'the reader to be done')
      const missed = sentences.filter(
        ([id, sentence]) =>
          !mentions.some((mention) => mention.sentence === sentence && mention.targetIds.includes(id)),
      )
      expect(missed).toEqual([])

      const popup = await here.lens.openPopup()
      for (const [id, sentence] of sentences) {
        const projectId = targets.get(id)?.projectId ?? ''
        await popup.click(`#tab-${projectId}`)
        await popup.until(
          (chosen) => document.querySelector(`#tab-${chosen}`)?.ariaSelected === 'true',
          projectId,
        )
        await stepTo(popup, sentence)
        const quote = targets.get(id)?.exact ?? ''
        await popup.until((exact) => document.querySelector('.panel')?.textContent?.includes(exact), quote)
      }
    })
  })
})

/** Steps through the project's mentions until the popup cites the sentence. */
async function stepTo(popup: View, sentence: string): Promise<void> {
  const opening = sentence.slice(0, 12)
  const cites = (text: string) => document.querySelector('.sentence')?.textContent?.includes(text)
  if (await popup.evaluate(cites, opening)) return
  await popup.click('.steps button:last-child')
  await popup.until(cites, opening)
}
