import { describe, expect, it } from 'vitest'
import { createTurns } from '../../../entrypoints/background/in-turn'

describe('tasks in turn', () => {
  it('of one key wait for each other, of two keys do not', async () => {
    const inTurn = createTurns<string>()
    const done: string[] = []
    let release = () => {}
    const held = inTurn(
      'a',
      () =>
        new Promise<void>((resolve) => {
          release = resolve
        }),
    )
    const second = inTurn('a', async () => done.push('a2'))
    await inTurn('b', async () => done.push('b1'))
    expect(done).toEqual(['b1'])
    release()
    await Promise.all([held, second])
    expect(done).toEqual(['b1', 'a2'])
  })

  it('go on after one that failed, and the failure reaches who asked', async () => {
    const inTurn = createTurns<string>()
    const failing = inTurn('a', () => Promise.reject(new Error('first')))
    const next = inTurn('a', async () => 'second')
    await expect(failing).rejects.toThrow('first')
    expect(await next).toBe('second')
  })
})
