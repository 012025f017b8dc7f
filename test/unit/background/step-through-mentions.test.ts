import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing'
import { inOrder, stepOf, stepThroughMentions } from '../../../entrypoints/background/step-through-mentions'
import { createFakeTabs } from './fake-tabs'

/** Answers of the frames' readers by frame id; a frame without one has no reader any more. */
function answering(answers: Record<number, boolean>) {
  const asked: number[] = []
  type Answer = (answer: unknown) => void
  const sendMessage = vi.fn((_: number, message: unknown, { frameId }: { frameId: number }, done: Answer) => {
    asked.push(frameId)
    expect(message).toMatchObject({ type: 'moveCurrent', data: { direction: 'next' } })
    done(frameId in answers ? { res: answers[frameId] } : undefined)
  })
  Object.assign(fakeBrowser.tabs, { sendMessage })
  return asked
}

let tabs: ReturnType<typeof createFakeTabs>

beforeEach(() => {
  fakeBrowser.reset()
  tabs = createFakeTabs()
  const frames = tabs.show(3, 'https://news.example/1', { 0: 'd', 5: 'd5', 7: 'd7', 9: 'd9' })
  for (const frame of frames) if (frame.frameId !== 5) frame.world.targetLensReader = true
  vi.stubGlobal('document', { hasFocus: () => false, activeElement: null })
})

describe('a command', () => {
  it('is a step forward or back, or none of ours', () => {
    expect(['next-mention', 'previous-mention', '_execute_action'].map(stepOf)).toEqual([
      'next',
      'previous',
      null,
    ])
  })
})

describe('a step through the mentions of a tab', () => {
  it('is taken by the top frame', async () => {
    const asked = answering({ 0: true, 7: true, 9: true })
    await stepThroughMentions('next', 3)
    expect(asked).toEqual([0])
  })

  it('reaches a reader that has marked the page and not reported it yet', async () => {
    const asked = answering({ 0: true })
    await fakeBrowser.storage.session.clear()
    await stepThroughMentions('next', 3)
    expect(asked).toEqual([0])
  })

  it('goes on to the next reader where one cannot take it or is gone', async () => {
    const asked = answering({ 0: false, 9: true })
    await stepThroughMentions('next', 3)
    expect(asked).toEqual([0, 7, 9])
  })

  it('sends nothing to a tab without a reader, or to one that no extension may enter', async () => {
    const asked = answering({ 0: true })
    tabs.show(4, 'https://news.example/2', { 0: 'e' })
    tabs.show(5, 'chrome://version', { 0: 'f' })
    tabs.refuse(5, 'Cannot access a chrome:// URL')
    await stepThroughMentions('next', 4)
    await stepThroughMentions('next', 5)
    expect(asked).toEqual([])
  })

  it('is for the focused frame first, if that has mentions', () => {
    expect(inOrder([0, 7, 9], 9)).toEqual([9, 0, 7])
    expect(inOrder([7, 9], 9)).toEqual([9, 7])
    expect(inOrder([7, 9], 4)).toEqual([7, 9])
    expect(inOrder([7, 0], null)).toEqual([0, 7])
  })
})
