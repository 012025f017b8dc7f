import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium } from 'playwright'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { findBrowser } from '../../../lib/cli/browsers/find-browser'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'browsers-'))
  vi.stubEnv('CHROMIUM_PATH', '')
  vi.stubEnv('FIREFOX_PATH', '')
  vi.spyOn(chromium, 'executablePath').mockReturnValue(path.join(folder, 'none'))
})

afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true })
})

function put(...parts: string[]): string {
  const file = path.join(folder, ...parts)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, '')
  return file
}

test('the environment is asked first, and the line says so', async () => {
  const executable = put('mine')
  vi.stubEnv('CHROMIUM_PATH', executable)
  expect(await findBrowser('chromium')).toEqual({
    executable,
    how: `chromium: ${executable}, as CHROMIUM_PATH says`,
  })
})

test('a variable that names no file is an error, not a reason to take another browser', async () => {
  vi.stubEnv('FIREFOX_PATH', '/nowhere/firefox')
  await expect(findBrowser('firefox')).rejects.toThrow(
    'FIREFOX_PATH names /nowhere/firefox, and there is no such file.',
  )
})

test("Playwright's own download is taken before the system's", async () => {
  put('bin', 'chromium')
  vi.stubEnv('PATH', path.join(folder, 'bin'))
  const executable = put('playwright', 'chrome')
  vi.spyOn(chromium, 'executablePath').mockReturnValue(executable)
  expect(await findBrowser('chromium')).toEqual({
    executable,
    how: `chromium: Playwright's own, ${executable}`,
  })
})

test("the system's Chromium is taken, branded Chrome beside it is not", async () => {
  put('bin', 'google-chrome')
  const executable = put('bin', 'chromium-browser')
  vi.stubEnv('PATH', path.join(folder, 'bin'))
  expect((await findBrowser('chromium')).executable).toBe(executable)
})

test("the system's Firefox ESR is taken, release Firefox beside it is not", async () => {
  put('bin', 'firefox')
  const executable = put('bin', 'firefox-esr')
  vi.stubEnv('PATH', path.join(folder, 'bin'))
  expect((await findBrowser('firefox')).executable).toBe(executable)
})
