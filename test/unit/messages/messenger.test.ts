import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing'
import { onMessage, removeAllListeners, sendMessage } from '../../../lib/messages/messenger'

beforeEach(() => fakeBrowser.reset())
afterEach(() => removeAllListeners())

/** Lets the fake browser carry messages to the listeners of this context, by function and `true`. */
function connect() {
  const heard: unknown[] = []
  const sender = { id: 'test-extension-id', url: 'https://news.example/' }
  const carry = (message: unknown) =>
    new Promise((resolve) => {
      heard.push(message)
      const wire = fakeBrowser.runtime.onMessage as unknown as {
        trigger(message: unknown, sender: object, respond: (answer: unknown) => void): Promise<unknown[]>
      }
      wire.trigger(message, sender, resolve).then((answers) => answers.includes(true) || resolve(undefined))
    })
  Object.assign(fakeBrowser.runtime, { sendMessage: carry })
  Object.assign(fakeBrowser.tabs, { sendMessage: (_: number, message: unknown) => carry(message) })
  return heard
}

describe('a message', () => {
  it('reaches the listener of its name, with its sender, and brings the answer back', async () => {
    connect()
    onMessage('showMention', () => true)
    onMessage('correct', async ({ data, sender }) => `${data.name} ${sender.url}`)
    const said = { projectId: 'wanda', name: '万达', sentence: '' }
    expect(await sendMessage('correct', said)).toBe('万达 https://news.example/')
  })

  it('to a frame of a tab goes to that frame', async () => {
    connect()
    const toTab = vi.spyOn(fakeBrowser.tabs, 'sendMessage')
    onMessage('readAgain', () => undefined)
    expect(await sendMessage('readAgain', undefined, { tabId: 3, frameId: 5 })).toBeUndefined()
    expect(toTab).toHaveBeenCalledWith(3, { type: 'readAgain', data: undefined }, { frameId: 5 })
  })

  it('whose listener throws fails with the same words', async () => {
    connect()
    onMessage('undoCorrection', async () => {
      throw new Error('Message undoCorrection is not for a frame to send')
    })
    await expect(sendMessage('undoCorrection', { id: 'c1' })).rejects.toThrow(
      'Message undoCorrection is not for a frame to send',
    )
  })

  it('that nobody listens to fails', async () => {
    connect()
    onMessage('showMention', () => true)
    await expect(sendMessage('readAgain', undefined)).rejects.toThrow(
      'Expected an answer to readAgain, found none',
    )
  })

  it('is no longer heard once its listener has ended', async () => {
    connect()
    const end = onMessage('readAgain', () => undefined)
    end()
    await expect(sendMessage('readAgain', undefined)).rejects.toThrow('found none')
  })

  it.each([null, 'readAgain', {}, { type: 7 }, { type: 'constructor' }])(
    'that is none of ours, %j, is left alone',
    async (message) => {
      connect()
      onMessage('readAgain', () => undefined)
      const { sendMessage: send } = fakeBrowser.runtime as unknown as {
        sendMessage(x: unknown): Promise<unknown>
      }
      expect(await send(message)).toBeUndefined()
    },
  )
})
