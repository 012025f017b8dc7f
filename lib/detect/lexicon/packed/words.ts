import { numberReader, readCharacters, writeCharacters, writeNumber } from './numbers'

/** Words as a tree of their characters (UTF-16), level by level: half as long, deflated, as the words themselves. */
export interface PackedWords {
  /** The characters, those that occur about equally often together, often ones first. */
  alphabet: string[]
  /**
   * Of each node the characters that follow, as the distance in the alphabet of each to the one before. Every other
   * code is a mark.
   */
  levels: string[]
}

/** Nothing more follows here. */
const END = 0
/** The next character ends a word and goes on; goes on only. */
const ENDS_AND_GOES_ON = 1
const GOES_ON = 2
const MARKS = 3

interface Node {
  endsWord: boolean
  next: Map<string, Node>
}

export function packWords(words: Iterable<string>): PackedWords {
  const root = newNode()
  const uses = new Map<string, number>()
  for (const word of new Set(words)) {
    let node = root
    for (let i = 0; i < word.length; i++) {
      const char = word.charAt(i)
      // What words begin with is written once; what follows, for every beginning.
      uses.set(char, (uses.get(char) ?? 0) + (i > 0 ? 1 : 0))
      const next = node.next.get(char) ?? newNode()
      node.next.set(char, next)
      node = next
    }
    node.endsWord = true
  }
  const alphabet = byUse(uses)
  const rank = new Map(alphabet.flat().map((char, i) => [char, i]))
  return { alphabet: alphabet.map(writeCharacters), levels: levelsOf(root, (char) => rank.get(char) ?? 0) }
}

export function unpackWords({ alphabet, levels }: PackedWords): string[] {
  const chars = alphabet.map(readCharacters).join('')
  const words: string[] = []
  let beginnings = ['']
  for (const level of levels) {
    const longer: string[] = []
    const read = numberReader(level)
    for (const beginning of beginnings) {
      let rank = -1
      for (let code = read() ?? END; code !== END; code = read() ?? END) {
        const mark = code < MARKS ? code : null
        if (mark !== null) code = read() ?? END
        rank += code - MARKS + 1
        const word = beginning + chars.charAt(rank)
        if (mark !== GOES_ON) words.push(word)
        if (mark !== null) longer.push(word)
      }
    }
    beginnings = longer
  }
  return words
}

function newNode(): Node {
  return { endsWord: false, next: new Map() }
}

/** Groups within which no character is used twice as often as another; in each, by code. */
function byUse(uses: ReadonlyMap<string, number>): string[][] {
  const groups: string[][] = []
  for (const [char, count] of uses) {
    const group = Math.floor(Math.log2(count + 1))
    groups[group] ??= []
    groups[group].push(char)
  }
  // Most groups are there; a hole would be written as null.
  return Array.from(groups, (group = []) => group.sort(byCode)).reverse()
}

function byCode(a: string, b: string): number {
  return a.charCodeAt(0) - b.charCodeAt(0)
}

function levelsOf(root: Node, rankOf: (char: string) => number): string[] {
  const levels: string[] = []
  for (let nodes = [root]; nodes.length > 0; ) {
    const deeper: Node[] = []
    let level = ''
    for (const node of nodes) {
      let last = -1
      const followers = [...node.next].map(([char, next]) => ({ rank: rankOf(char), next }))
      for (const { rank, next } of followers.sort((a, b) => a.rank - b.rank)) {
        if (next.next.size > 0) {
          level += writeNumber(next.endsWord ? ENDS_AND_GOES_ON : GOES_ON)
          deeper.push(next)
        }
        level += writeNumber(rank - last - 1 + MARKS)
        last = rank
      }
      level += writeNumber(END)
    }
    levels.push(level)
    nodes = deeper
  }
  return levels
}
