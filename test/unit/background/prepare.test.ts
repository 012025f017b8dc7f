import { beforeEach, expect, it, vi } from 'vitest'
import { paintDefaultBadge } from '../../../entrypoints/background/paint-badge'
import { prepare } from '../../../entrypoints/background/prepare'
import { publishFilter } from '../../../entrypoints/background/publish-filter'
import { refreshOpenTabs } from '../../../entrypoints/background/refresh-open-tabs'

vi.mock('../../../entrypoints/background/paint-badge', () => ({ paintDefaultBadge: vi.fn() }))
vi.mock('../../../entrypoints/background/publish-filter', () => ({ publishFilter: vi.fn() }))
vi.mock('../../../entrypoints/background/refresh-open-tabs', () => ({ refreshOpenTabs: vi.fn() }))

beforeEach(() => {
  vi.resetAllMocks()
  vi.mocked(refreshOpenTabs).mockResolvedValue([])
})

it('gives the open tabs their scripts when what these rely on is there', async () => {
  let finish = () => {}
  vi.mocked(publishFilter).mockReturnValueOnce(
    new Promise((resolve) => {
      finish = resolve
    }),
  )
  const preparing = prepare()
  expect(paintDefaultBadge).toHaveBeenCalledTimes(1)
  expect(refreshOpenTabs).not.toHaveBeenCalled()
  finish()
  await preparing
  expect(refreshOpenTabs).toHaveBeenCalledTimes(1)
})

it('gives them the scripts also where the install failed, and does not hide the failure', async () => {
  vi.mocked(publishFilter).mockRejectedValueOnce(new Error('disk full'))
  await expect(prepare()).rejects.toThrow('disk full')
  expect(refreshOpenTabs).toHaveBeenCalledTimes(1)
})
