import type { Correction } from './database'

/** What a correction is to be read with: the project by its name. */
export interface NamedCorrection extends Correction {
  projectName: string
}

const HEAD = `# Corrections made by a reader of Haibowan Target Lens.
#
# Each says: on this site these words were marked, and they do not mean this project there.
# "words" are in normal form: half width, lower case, simplified, without spaces and quotes.
#
# To take one over, find in its sentence what tells the other one apart, and write that beside the
# project in names.yml of its folder in seeds/, for example
#
#   vetoes: [集团]            # wherever this stands in the clause, it is somebody else
#   - text: 万达
#     notBefore: [影业]       # 万达影业 is somebody else
#
# A site is never written there: what misled here misleads elsewhere too. See "A reader's corrections"
# in seeds/NAMES.md.
`

/** The corrections as a YAML text for those who keep seeds/; every value of the reader's is quoted. */
export function correctionsPatch(corrections: readonly NamedCorrection[]): string {
  if (corrections.length === 0) return `${HEAD}corrections: []\n`
  const entries = corrections.map(({ projectId, projectName, name, site, sentence, at }) =>
    [
      `  - project: ${quoted(projectId)}`,
      `    projectName: ${quoted(projectName)}`,
      `    words: ${quoted(name)}`,
      `    site: ${quoted(site)}`,
      `    sentence: ${quoted(sentence)}`,
      `    date: ${quoted(at.slice(0, 10))}`,
    ].join('\n'),
  )
  return `${HEAD}corrections:\n${entries.join('\n')}\n`
}

/** A JSON string is a YAML string; YAML alone takes these four for line breaks or refuses them. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
