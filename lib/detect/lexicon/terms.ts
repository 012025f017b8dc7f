import type { Project } from '../../corpus/model'
import { parseQuantities } from '../../corpus/quantity'
import type { LexiconProject, LexiconTerm, TermKind } from '../lexicon'
import { isSameUnit } from '../same-unit'
import { sizeOf } from '../size'

/**
 * The evidence words of all projects, from what people wrote down as their names.
 *
 * @param inCity which of them are known in the whole city by their numbers: their indices
 * @param plain the normal form of a text
 */
export function termsOf(
  projects: readonly Project[],
  inCity: readonly number[],
  plain: (text: string) => string,
): LexiconTerm[] {
  const terms = projects.flatMap((project, i) => termsOfOne(project, i, plain))
  for (const index of inCity) {
    const term = terms[index]
    if (term) terms[index] = { ...term, scope: 'city' }
  }
  return terms
}

/** 18家煤矿: with the project's own number of two digits or more in it, a name is known in the whole city. */
export function knownInCity(
  terms: readonly LexiconTerm[],
  figures: readonly LexiconProject['figures'][],
): number[] {
  return terms.flatMap((term, index) => (isKnownInCity(term, figures[term.project] ?? []) ? index : []))
}

function termsOfOne(project: Project, index: number, plain: (text: string) => string): LexiconTerm[] {
  let group = 0
  const term = (text: string, kind: TermKind): LexiconTerm => ({
    text: plain(text),
    project: index,
    kind,
    group: group++,
  })
  const hosts = new Set((project.hosts ?? []).map(plain))
  const conditional = (kind: TermKind) => (from: Project['anchors'][number]) => ({
    ...term(from.text, kind),
    ...(from.notBefore && { notBefore: from.notBefore.map(plain) }),
    ...(from.notAfter && { notAfter: from.notAfter.map(plain) }),
    ...(from.needs && { needs: from.needs.flatMap(withAnyNumber).map(plain) }),
    ...(from.scope && { scope: from.scope }),
    ...(hosts.has(plain(from.text)) && { host: true as const }),
  })
  const synonyms = (kind: TermKind) => (entry: string) => {
    const own = group++
    return entry.split('|').map((text) => ({ text: plain(text), project: index, kind, group: own }))
  }
  const seconds = new Set((project.seconds ?? []).map(plain))
  const anchors = new Set(project.anchors.map(({ text }) => plain(text)))
  const asSecond = (word: LexiconTerm) =>
    seconds.has(word.text) ? { ...word, second: 'too' as const } : word
  const isLongEnough = ({ text }: LexiconTerm) => text.length >= 2
  return [
    ...project.names.map((name) => term(name, 'name')),
    // A project that nobody has written words for yet is known by its name, which may be anybody's.
    ...(isUnwritten(project) ? [term(project.name, 'generic')] : []),
    ...project.anchors.map(conditional('anchor')).map(asSecond),
    ...[...seconds]
      .filter((text) => !anchors.has(text))
      .map((text) => ({ ...term(text, 'anchor'), second: 'only' as const })),
    ...project.generics.map(conditional('generic')).map(asSecond),
    ...project.measures.map(conditional('measure')),
    ...project.topics.flatMap(synonyms('topic')),
    ...(project.acts ?? []).flatMap(synonyms('act')),
  ].filter(isLongEnough)
}

function isKnownInCity({ kind, scope, text }: LexiconTerm, figures: LexiconProject['figures']): boolean {
  if (kind !== 'generic' || scope) return false
  return parseQuantities(text).some((figure) =>
    figures.some(
      ({ value, unit, digits }) =>
        digits >= 2 && value === sizeOf(figure) && isSameUnit(unit, figure.unitText),
    ),
  )
}

/** What a number may end with before its counter; 一个 is hardly one. */
const NUMBER_ENDS = [...'0123456789十百千万余']

/** N个: any number with 个. */
function withAnyNumber(word: string): string[] {
  const counter = /^N(.+)$/.exec(word)?.[1]
  return counter === undefined ? [word] : NUMBER_ENDS.map((end) => end + counter)
}

function isUnwritten({ names, anchors, generics, measures }: Project): boolean {
  return [names, anchors, generics, measures].every((list) => list.length === 0)
}
