import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Resolver } from '../../../entrypoints/reader/resolver'
import type { ResolveAnswer, ResolveRequest } from '../../../lib/messages/protocol'
import { UNDATED } from '../messages/undated'

const answer = vi.hoisted(() => vi.fn())
vi.mock('../../../lib/messages/messenger', () => ({
  sendMessage: (_: 'resolve', request: ResolveRequest) => answer(request),
}))

/** Finds 九小 wherever it stands, and counts the batches in what it carries. */
async function background({ page, carry }: ResolveRequest): Promise<Partial<ResolveAnswer>> {
  const mentions = page.flows.flatMap((text, flow) =>
    text.includes('九小') ? [{ flow, surface: '九小' }] : [],
  )
  return {
    mentions: mentions as ResolveAnswer['mentions'],
    unshown: [],
    carry: { places: { batches: (carry?.places.batches ?? 0) + 1 }, accepted: {}, previousFlow: '' },
    pageDate: { date: '2023-10-12', from: 'meta' },
    projects: { jiuxiao: { project: { id: 'jiuxiao', name: '九小', kind: 'project' }, targets: [] } },
  }
}

const ABOUT = { title: '题', dating: UNDATED }
const resolver = () => new Resolver(new AbortController().signal)

beforeEach(() => {
  answer.mockReset().mockImplementation(background)
})

describe('resolving', () => {
  it('gives each flow its mentions', async () => {
    const { found, projects, pageDate } = await resolver().resolve(ABOUT, ['', '九小', '万达', '九小'], null)
    expect(pageDate).toEqual({ date: '2023-10-12', from: 'meta' })
    expect(found.map((each) => each.length)).toEqual([0, 1, 0, 1])
    expect(Object.keys(projects)).toEqual(['jiuxiao'])
  })

  it('asks nothing where no flow holds a candidate', async () => {
    const carry = { places: {}, accepted: {}, previousFlow: '海勃湾' }
    const resolved = await resolver().resolve(ABOUT, ['', ''], carry)
    expect(resolved).toEqual({ found: [[], []], carry, projects: {} })
    expect(answer).not.toHaveBeenCalled()
  })

  it('asks in batches below the limits, and carries over what each established', async () => {
    const long = `${'长'.repeat(90_000)}九小`
    const { found, carry } = await resolver().resolve(ABOUT, [long, long, long, '', long], null)
    expect(answer).toHaveBeenCalledTimes(2)
    expect(answer.mock.calls.map(([request]) => request.page.flows.length)).toEqual([2, 3])
    expect(found.map((each) => each.length)).toEqual([1, 1, 1, 0, 1])
    expect(carry?.places).toEqual({ batches: 2 })
  })

  it('sends a flow longer than a batch by itself', async () => {
    await resolver().resolve(ABOUT, ['短', '长'.repeat(300_000), '短'], null)
    expect(answer.mock.calls.map(([request]) => request.page.flows.length)).toEqual([1, 1, 1])
  })

  it('asks once more where the background died', async () => {
    answer.mockRejectedValueOnce(new Error('The message port closed before a response was received.'))
    const { found } = await resolver().resolve(ABOUT, ['九小'], null)
    expect(found[0]).toHaveLength(1)
  })

  it('fails where it dies twice', async () => {
    answer.mockRejectedValue(new Error('No response'))
    await expect(resolver().resolve(ABOUT, ['九小'], null)).rejects.toThrow('No response')
    expect(answer).toHaveBeenCalledTimes(2)
  })
})
