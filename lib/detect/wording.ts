import type { Lexicon } from './lexicon'

/** The words of seeds/words.yml as patterns, ready to ask. All of them are of normal form. */
export interface Wording {
  /** The head behind a name, with the work before it and the phase after it, at the start of a text. */
  head: RegExp
  /** A plant behind a company's name, at the start of a text. */
  plant: RegExp
  plantEnd: RegExp
  stage: RegExp
  nounAct: RegExp
  /** 我校, 本公司: anywhere, and at the end of a text. */
  self: RegExp
  selfEnd: RegExp
  /** Somebody else's name at the end of a text: 一中, but not 我校. */
  ownerEnd: RegExp
  media: RegExp
  site: RegExp
  /** 《…意见》, each of them. */
  document: RegExp
}

export function readWording({ words, places }: Pick<Lexicon, 'words' | 'places'>): Wording {
  const any = (list: readonly string[]) => `(?:${byLength(list).join('|')})`
  const ours = any(places.filter(({ kind }) => kind === 'home' || kind === 'city').map(({ text }) => text))
  const but = Object.entries(words.headsBut).map(([head, notBefore]) => `${head}(?!${any(notBefore)})`)
  const phase = '[一二三四]期'
  const head = `(?:${any([...words.heads, phase])}|${but.join('|')})`
  const self = `[我本]${any(words.selves)}`
  return {
    head: new RegExp(`^${any(words.works)}?${head}(?:${phase})?`),
    plant: new RegExp(`^的?${ours}?(?:新|${phase})?${any([...words.plants, phase])}`),
    plantEnd: new RegExp(`${any(words.plantEnds)}$`),
    stage: new RegExp(`^${any(words.stages)}$`),
    nounAct: new RegExp(`^${any(words.nounActs)}$`),
    self: new RegExp(self),
    selfEnd: new RegExp(`${self}$`),
    ownerEnd: new RegExp(`(?<![我本该]公?)(?<!学)${any(words.owners)}$`),
    media: new RegExp(`^${any(words.media)}`),
    site: new RegExp(any(words.sites)),
    document: new RegExp(`《[^《》]{0,40}?${any(words.documents)}(?:\\([^《》]{0,12}\\))?》`, 'g'),
  }
}

/** The longest first: of 生产线 and 产线 the pattern takes what is there. */
function byLength(list: readonly string[]): string[] {
  return [...list].sort((a, b) => b.length - a.length)
}
