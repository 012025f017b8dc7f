import type { Lexicon } from './lexicon'
import { ENDS } from './punctuation'

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
  /** Somebody's name at the end of a text: 一中, 一中的, 三小, but not 我校, nor 学校的 or 建设中的. */
  ownerEnd: RegExp
  media: RegExp
  site: RegExp
  /** 《…意见》, each of them. */
  document: RegExp
  /** What may stand between a company and the place that it is at. */
  settled: RegExp
  /** What may stand between anything and the place that it is at, with a few characters before. */
  stands: RegExp
  /** At the end of a text: a place comes next. */
  towards: RegExp
  /** Behind a place, at the start of a text: it is a street's name. */
  street: RegExp
  /** What may stand between a place and what is there. */
  owns: RegExp
  /** At the end of a text: what comes is of the place before. */
  thereEnd: RegExp
  /** At the start of a text: what comes is the place's alone. */
  alone: RegExp
  /** At the start of a text, within its clause: 与北京的订单无关. */
  unrelated: RegExp
  /** What may stand between the district and its part of a total. */
  share: RegExp
  /** What says nothing between two words of a name, each of it. */
  filler: RegExp
  predicate: RegExp
  /** Behind a number with 个 or the like, at the start of a text: the noun that is counted. */
  counted: RegExp
  /** A line that begins so, holds nothing but such words, or holds such a word at all, is none of the text. */
  trail: RegExp
  menuItem: RegExp
  /** A line that begins so is a heading of what stands below it. */
  labelled: RegExp
  /** At the end of a place's name. */
  parkEnd: RegExp
  footer: RegExp
  /** 3楼一只羊:, each of them. */
  speaker: RegExp
}

export function readWording({ words, places }: Pick<Lexicon, 'words' | 'places'>): Wording {
  const any = (list: readonly string[]) => `(?:${byLength(list).join('|')})`
  const ours = any(places.filter(({ kind }) => kind === 'home' || kind === 'city').map(({ text }) => text))
  const but = Object.entries(words.headsBut).map(([head, notBefore]) => `${head}(?!${any(notBefore)})`)
  const phase = '[一二三四]期'
  const head = `(?:${any([...words.heads, phase])}|${but.join('|')})`
  const self = `[我本]${any(words.selves)}`
  const there = any(words.there)
  return {
    head: new RegExp(`^${any(words.works)}?${head}(?:${phase})?`),
    plant: new RegExp(`^的?${ours}?(?:新|${phase})?${any([...words.plants, phase])}`),
    plantEnd: new RegExp(`${any(words.plantEnds)}$`),
    stage: new RegExp(`^${any(words.stages)}$`),
    nounAct: new RegExp(`^${any(words.nounActs)}$`),
    self: new RegExp(self),
    selfEnd: new RegExp(`${self}$`),
    ownerEnd: new RegExp(`(?:(?<![我本该]公?)(?<!学)${any(words.owners)}|[一二三四五六七八九十][中小]的?)$`),
    media: new RegExp(`^${any(words.media)}`),
    site: new RegExp(any(words.sites)),
    document: new RegExp(`《[^《》]{0,40}?${any(words.documents)}(?:\\([^《》]{0,12}\\))?》`, 'g'),
    settled: new RegExp(`^(?:${any(words.settles)}|\\()$`),
    stands: new RegExp(`^.{0,8}?${any([...words.settles, ...words.stands])}$`),
    towards: new RegExp(`${any(words.towards)}$`),
    street: new RegExp(`^[东西南北中]?${any(words.streets)}`),
    owns: new RegExp(`^(?:市?的|${there}的?|${there}?的?${any(words.those)})?$`),
    thereEnd: new RegExp(`${there}的?$`),
    alone: new RegExp(`^${any(words.alone)}`),
    unrelated: new RegExp(`^[^${ENDS}]*${any(words.unrelated)}`),
    share: new RegExp(`^(?:[(:]|\\d{4}年|${any(words.shares)})*$`),
    filler: new RegExp(`${any(words.fillers)}|[、()]`, 'g'),
    predicate: new RegExp(any(words.predicates)),
    counted: new RegExp(`^(?!${any(words.uncounted)})[\\u4e00-\\u9fff]{2}`),
    trail: new RegExp(`^${any(words.trails)}`),
    menuItem: new RegExp(`${any(words.menuItems)}|[|>·/:,]`, 'g'),
    footer: new RegExp(any(words.footers)),
    labelled: new RegExp(`^第[一二三四五六七八九十\\d]+(?::|、|${any(words.parts)})|^【`),
    parkEnd: new RegExp(`${any(words.parks)}$`),
    speaker: new RegExp(`(?<=^|[${ENDS}])(?:\\d{1,4}[楼层]|${any(words.speakers)})[^${ENDS}]{1,20}:`, 'g'),
  }
}

/** The longest first: of 生产线 and 产线 the pattern takes what is there. */
function byLength(list: readonly string[]): string[] {
  return [...list].sort((a, b) => b.length - a.length)
}
