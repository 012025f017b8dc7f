import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing'
import { ringOf, stepOf, stepThroughMentions } from '../../../entrypoints/background/step-through-mentions'
import { createFakeTabs } from './fake-tabs'

/** Answers of the frames' readers by frame id; a frame without one has no reader any more. */
function answering(answers: Record<number, 'moved' | 'end' | Record<'here' | 'outside', 'moved' | 'end'>>) {
  const asked: [number, string][] = []
  type Message = { type: string; data: { from: 'here' | 'outside' } }
  const sendMessage = vi.fn(async (_: number, message: Message, { frameId }: { frameId: number }) => {
    const { from } = message.data
    asked.push([frameId, from])
    expect(message.type).toBe('moveCurrent')
    const answer = answers[frameId]
    return answer && { res: typeof answer === 'string' ? answer : answer[from] }
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
  it('is taken by the top frame from where it is', async () => {
    const asked = answering({ 0: 'moved', 7: 'moved', 9: 'moved' })
    await stepThroughMentions('next', 3)
    expect(asked).toEqual([[0, 'here']])
  })

  it('reaches a reader that has marked the page and not reported it yet', async () => {
    const asked = answering({ 0: 'moved' })
    await fakeBrowser.storage.session.clear()
    await stepThroughMentions('next', 3)
    expect(asked).toEqual([[0, 'here']])
  })

  it('goes on into the next frame where one is at its end or gone', async () => {
    const asked = answering({ 0: 'end', 9: 'moved' })
    await stepThroughMentions('next', 3)
    expect(asked).toEqual([
      [0, 'here'],
      [7, 'outside'],
      [9, 'outside'],
    ])
  })

  it('goes back into the last frame where the first is at its beginning', async () => {
    const asked = answering({ 0: 'end', 7: 'moved', 9: 'moved' })
    await stepThroughMentions('previous', 3)
    expect(asked).toEqual([
      [0, 'here'],
      [9, 'outside'],
    ])
  })

  it('begins the same frame again where no other has a mention', async () => {
    const asked = answering({ 0: { here: 'end', outside: 'moved' }, 7: 'end', 9: 'end' })
    await stepThroughMentions('next', 3)
    expect(asked.at(-1)).toEqual([0, 'outside'])
  })

  it('sends nothing to a tab without a reader, or to one that no extension may enter', async () => {
    const asked = answering({ 0: 'moved' })
    tabs.show(4, 'https://news.example/2', { 0: 'e' })
    tabs.show(5, 'chrome://version', { 0: 'f' })
    tabs.refuse(5, 'Cannot access a chrome:// URL')
    await stepThroughMentions('next', 4)
    await stepThroughMentions('next', 5)
    expect(asked).toEqual([])
  })

  it('starts in the focused frame, if that has a reader, and goes through the others in turn', () => {
    expect(ringOf([9, 0, 7], 7, 'next')).toEqual([7, 9, 0])
    expect(ringOf([9, 0, 7], 7, 'previous')).toEqual([7, 0, 9])
    expect(ringOf([9, 0, 7], null, 'next')).toEqual([0, 7, 9])
    expect(ringOf([9, 0, 7], null, 'previous')).toEqual([0, 9, 7])
    expect(ringOf([7, 9], 4, 'next')).toEqual([7, 9])
    expect(ringOf([7, 9], 4, 'previous')).toEqual([9, 7])
  })
})
