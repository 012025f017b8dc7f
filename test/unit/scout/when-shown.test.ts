import { parseHTML } from 'linkedom'
import { expect, it, vi } from 'vitest'
import { whenShown } from '../../../entrypoints/scout/when-shown'

function pageThat(prerendering: boolean) {
  const { document, Event } = parseHTML('<p>一段话</p>')
  return {
    page: Object.assign(document, { prerendering }),
    show: () => document.dispatchEvent(new Event('prerenderingchange')),
  }
}

it('starts at once in a page that is shown', () => {
  const start = vi.fn()
  whenShown(pageThat(false).page, start, new AbortController().signal)
  expect(start).toHaveBeenCalledTimes(1)
})

it('starts in a page that was prepared in advance when it is shown', () => {
  const start = vi.fn()
  const { page, show } = pageThat(true)
  whenShown(page, start, new AbortController().signal)
  expect(start).not.toHaveBeenCalled()
  show()
  expect(start).toHaveBeenCalledTimes(1)
})
