import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Keeping } from '../../../entrypoints/reader/keeping'
import type { Mark } from '../../../entrypoints/reader/marks'
import { sendMessage } from '../../../lib/messages/messenger'
import type { KeptHere } from '../../../lib/messages/protocol'

vi.mock('../../../lib/messages/messenger', () => ({ sendMessage: vi.fn() }))

const SENTENCE = '海勃湾区清陶项目已开工。'
const MARK = {
  id: 'm1',
  flow: { text: SENTENCE },
  mention: {
    projectId: 'qingtao',
    targetIds: ['qingtao'],
    start: 4,
    end: 8,
    sentence: { start: 0, end: SENTENCE.length, text: SENTENCE },
    claims: [],
  },
} as unknown as Mark

/** What the background would answer to each message. */
let background: Record<'keptHere' | 'keep' | 'unkeep', (data: unknown) => unknown>
let record: KeptHere[]

beforeEach(() => {
  record = []
  background = {
    keptHere: () => [...record],
    keep: () => {
      record.push({ id: 'k1', projectId: 'qingtao', exact: SENTENCE })
      return 'k1'
    },
    unkeep: () => {
      record = []
      return 'removed'
    },
  }
  vi.mocked(sendMessage).mockReset()
  vi.mocked(sendMessage).mockImplementation(
    async (name, data) => background[name as keyof typeof background](data) as never,
  )
})

function keeping(changed = () => {}) {
  return new Keeping({ marks: { get: (id) => (id === 'm1' ? MARK : null) }, pageDate: null }, changed)
}

const asked = () => vi.mocked(sendMessage).mock.calls.map(([name]) => name)

describe('what is kept of a page', () => {
  it('is asked once for an address, again when it is another, and when somebody comes back', async () => {
    const kept = keeping()
    kept.lookAgain()
    expect(asked()).toEqual([])
    kept.lookAt('https://news.example/1')
    kept.lookAt('https://news.example/1')
    expect(asked()).toEqual(['keptHere'])
    kept.lookAt('https://news.example/2')
    kept.lookAgain()
    expect(asked()).toEqual(['keptHere', 'keptHere', 'keptHere'])
  })

  it('is told when it is other than it was', async () => {
    const changed = vi.fn()
    const kept = keeping(changed)
    await kept.look()
    expect(changed).not.toHaveBeenCalled()
    record = [{ id: 'k1', projectId: 'qingtao', exact: SENTENCE }]
    await kept.look()
    expect(changed).toHaveBeenCalledTimes(1)
    expect([kept.idOf(MARK), kept.stateOf(MARK)]).toEqual(['k1', 'kept'])
  })

  it('is the same sentence of the same project, and no other', async () => {
    record = [
      { id: 'k1', projectId: 'zhongbo', exact: SENTENCE },
      { id: 'k2', projectId: 'qingtao', exact: '清陶项目已开工。' },
    ]
    const kept = keeping()
    await kept.look()
    expect([kept.idOf(MARK), kept.stateOf(MARK)]).toEqual([null, 'open'])
  })

  it('stands as it was where nobody answers', async () => {
    const kept = keeping()
    await kept.keep('m1')
    vi.spyOn(console, 'warn').mockImplementationOnce(() => {})
    background.keptHere = () => {
      throw new Error('the disk is full')
    }
    await kept.look()
    expect(kept.stateOf(MARK)).toBe('kept')
  })

  it('is the latest answer, whichever comes last', async () => {
    const kept = keeping()
    let answerLate = (_: KeptHere[]) => {}
    vi.mocked(sendMessage).mockReturnValueOnce(
      new Promise<KeptHere[]>((resolve) => {
        answerLate = resolve
      }) as never,
    )
    const late = kept.look()
    await kept.keep('m1')
    answerLate([])
    await late
    expect(kept.stateOf(MARK)).toBe('kept')
  })
})

describe('the button', () => {
  it('keeps, and takes back what is kept', async () => {
    const kept = keeping()
    expect(await kept.toggle('m1')).toBe('kept')
    expect(kept.stateOf(MARK)).toBe('kept')
    expect(await kept.toggle('m1')).toBe('removed')
    expect(kept.stateOf(MARK)).toBe('open')
    expect(asked()).toEqual(['keep', 'keptHere', 'unkeep', 'keptHere'])
  })

  it('says where an entry stays for its note', async () => {
    const kept = keeping()
    await kept.toggle('m1')
    background.unkeep = () => 'noted'
    expect(await kept.toggle('m1')).toBe('noted')
    expect(kept.stateOf(MARK)).toBe('kept')
  })

  it('says where nothing could be kept, and what is gone cannot', async () => {
    const complaint = vi.spyOn(console, 'error').mockImplementation(() => {})
    const kept = keeping()
    background.keep = () => {
      throw new Error('the disk is full')
    }
    expect(await kept.toggle('m1')).toBe('failed')
    expect(await kept.toggle('m2')).toBe('failed')
    expect(complaint).toHaveBeenCalledTimes(2)
    await expect(kept.keep('m2')).rejects.toThrow('Expected a mention of this page, found m2')
  })

  it('has nothing to do in a private window', async () => {
    background.keptHere = () => null as never
    const kept = keeping()
    await kept.look()
    expect(kept.stateOf(MARK)).toBe('private')
  })
})
