import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const FOLDER = 'docs/decisions'
const pages = readdirSync(FOLDER)

test('the README links to every decision, and to no other', () => {
  const links = readFileSync('README.md', 'utf8').matchAll(/\]\(docs\/decisions\/([^)]+)\)/g)
  expect([...links].map(([, page]) => page).sort()).toEqual(pages.sort())
})

test.each(pages)('the files that %s names are there', (page) => {
  const text = readFileSync(`${FOLDER}/${page}`, 'utf8')
  const named = [...text.matchAll(/`([\w.-]+(?:\/[\w.-]+)*\.(?:tsx?|css|json))`/g)].map(([, file]) => file)
  expect(named.length).toBeGreaterThan(0)
  expect(named.filter((file) => !existsSync(file as string))).toEqual([])
})
