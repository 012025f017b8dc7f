import { CompileError } from '../corpus/compile-error'
import type { PageText } from '../detect/mention'
import { type ClaimPair, parseClaimPairs } from './claim-pair'
import type { GoldPage } from './gold'
import { parseGoldLines } from './gold-lines'
import { parseGoldPage } from './gold-page'

/** How files are reached; paths are separated by '/'. */
export interface Reading {
  /** The names in a folder, those of folders with a '/' at their end. */
  list(folder: string): string[]
  text(file: string): string
  /** The page of an .html or .txt file, as the extension sees it. */
  page(file: string): PageText
  plainPage(text: string): PageText
}

export interface GoldSet {
  pages: GoldPage[]
  pairs: ClaimPair[]
  /** What was not read, and why, a line each. */
  leftOut: string[]
  /** Whether a sealed folder was opened. */
  isUnsealed: boolean
}

const SEALED = 'sealed'
const GOLD = '.gold.yml'
const PAIRS = 'claims.yml'

/**
 * Reads the labelled pages of folders, with the folders in them, and of `.jsonl` files, and their pairs. What lies in a
 * folder called `sealed` is not even listed unless `sealed` says so: pages that somebody looks at while
 * changing rules measure nothing any more.
 * @param promises what each target's promise says, by the target's id
 * @throws CompileError for gold that does not fit; the file system's errors
 */
export function readGold(
  roots: readonly string[],
  { sealed, promises }: { sealed: boolean; promises: ReadonlyMap<string, string> },
  reading: Reading,
): GoldSet {
  const targets = new Set(promises.keys())
  const set: GoldSet = { pages: [], pairs: [], leftOut: [], isUnsealed: false }
  const visit = (path: string) => {
    const isSealed = path.split('/').includes(SEALED)
    if (isSealed && !sealed) {
      set.leftOut.push(`${path}: sealed, opened only with --sealed`)
      return
    }
    set.isUnsealed ||= isSealed
    if (path.endsWith('.jsonl')) {
      const source = { file: path, text: reading.text(path), part: nameOf(path).replace(/\.jsonl$/, '') }
      const pages = parseGoldLines(source, targets, reading.plainPage)
      if (pages) set.pages.push(...pages)
      else set.leftOut.push(`${path}: holds no labelled pages`)
    } else {
      const names = reading.list(path).sort()
      set.pages.push(...readFolder(path, names, targets, reading))
      if (names.includes(PAIRS)) {
        const file = `${path}/${PAIRS}`
        set.pairs.push(...parseClaimPairs({ file, text: reading.text(file), part: nameOf(path) }, promises))
      }
      const inside = names.filter((name) => name.endsWith('/') || name.endsWith('.jsonl'))
      for (const name of inside) visit(`${path}/${name.replace(/\/$/, '')}`)
    }
  }
  for (const root of roots) visit(root.replace(/(?<=.)\/+$/, ''))
  return set
}

function readFolder(
  folder: string,
  names: readonly string[],
  targets: ReadonlySet<string>,
  reading: Reading,
): GoldPage[] {
  const golds = names.filter((name) => name.endsWith(GOLD))
  const pages = names.filter((name) => /\.(?:html?|txt)$/.test(name))
  const lone = golds.length > 0 && pages.find((name) => !golds.includes(stemOf(name) + GOLD))
  if (lone) throw misfit(`${folder}/${lone}`, `expected ${stemOf(lone)}${GOLD} beside it, found none`)
  return golds.map((gold) => {
    const stem = gold.slice(0, -GOLD.length)
    const [name, other] = pages.filter((page) => stemOf(page) === stem)
    if (!name) throw misfit(`${folder}/${gold}`, `expected ${stem}.html or ${stem}.txt beside it, found none`)
    if (other) throw misfit(`${folder}/${gold}`, `expected one page beside it, found ${name} and ${other}`)
    const pageFile = `${folder}/${name}`
    const goldFile = `${folder}/${gold}`
    const source = { pageFile, page: reading.page(pageFile), goldFile, goldText: reading.text(goldFile) }
    return parseGoldPage({ ...source, part: nameOf(folder) }, targets)
  })
}

function misfit(file: string, reason: string): CompileError {
  return new CompileError({ file, line: null, entry: null }, reason)
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

function stemOf(name: string): string {
  return name.replace(/\.[^.]*$/, '')
}
