import { beforeEach, expect, it, vi } from 'vitest'
import { createDetector } from '../../../lib/detect/detect-page'
import { readDetectionSource } from '../../../lib/store/corpus-queries'

vi.mock('../../../lib/detect/detect-page', () => ({ createDetector: vi.fn(() => ({})) }))
vi.mock('../../../lib/detect/lexicon/packed', () => ({ unpackLexicon: (lexicon: unknown) => lexicon }))
vi.mock('../../../lib/store/corpus-queries', () => ({
  readDetectionSource: vi.fn(async () => ({ lexicon: 'words', projects: [] })),
}))

/** As a background has it that was just started. */
async function coldStart() {
  vi.resetModules()
  return (await import('../../../entrypoints/background/shared-detector')).sharedDetector
}

beforeEach(() => {
  vi.clearAllMocks()
})

it('is made once for two messages at a cold start, and for all that follow', async () => {
  const sharedDetector = await coldStart()
  const [first, second] = await Promise.all([sharedDetector(), sharedDetector()])
  expect(second).toBe(first)
  expect(await sharedDetector()).toBe(first)
  expect(readDetectionSource).toHaveBeenCalledTimes(1)
  expect(createDetector).toHaveBeenCalledExactlyOnceWith('words', [])
})

it('is made again after a failure, which reaches who asked', async () => {
  const sharedDetector = await coldStart()
  vi.mocked(readDetectionSource).mockRejectedValueOnce(new Error('no database'))
  await expect(sharedDetector()).rejects.toThrow('no database')
  await expect(sharedDetector()).resolves.toBeDefined()
})
