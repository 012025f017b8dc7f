import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

interface Entry {
  resolved?: string
  integrity?: string
  optionalDependencies?: Record<string, string>
}

const packages: Record<string, Entry> = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages

test('the lock file holds every optional package, so that npm ci works on each system', () => {
  const missing = Object.entries(packages).flatMap(([parent, { optionalDependencies }]) =>
    Object.keys(optionalDependencies ?? {})
      .filter((name) => !isHeldFor(parent, name))
      .map((name) => `${parent} asks for ${name}`),
  )
  expect(missing).toEqual([])
})

test('the lock file names no registry, and vouches for every package', () => {
  const entries = Object.entries(packages).filter(([place]) => place !== '')
  expect(entries.filter(([, { resolved }]) => resolved !== undefined).map(([place]) => place)).toEqual([])
  expect(entries.filter(([, { integrity }]) => !integrity).map(([place]) => place)).toEqual([])
})

/** Looks as Node does: below the parent, then beside it, and so on outwards. */
function isHeldFor(parent: string, name: string): boolean {
  for (let folder = parent; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    if (`${folder}${folder && '/'}node_modules/${name}` in packages) return true
    if (folder === '') return false
  }
}
