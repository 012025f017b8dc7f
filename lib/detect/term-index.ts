/** Finds every occurrence of any of many words in a text, overlapping ones too. */
export interface TermIndex {
  /**
   * Calls `visit` for each occurrence, in order of its start, then of the list; `id` is the word's place in
   * the list.
   */
  scan(text: string, visit: (id: number, start: number, end: number) => void): void
}

/** Words that begin alike, in the order of the list. */
interface Branch {
  ids: number[]
  /** Of many, those that end here, and the others by the character that follows. Made when a text first asks. */
  fork: Fork | null
}

interface Fork {
  ended: number[]
  next: Map<number, Branch>
}

/** So many words are tried faster than the next character is looked up. */
const FEW = 8

/**
 * An index by a word's first two characters, and by more where many words share them: at 5,000 words faster
 * than one regular expression and than Aho-Corasick, no slower at 500,000, and built at once. Words have two
 * characters or more, in normal form.
 */
export function createTermIndex(words: readonly string[]): TermIndex {
  const byPair = branches(words.keys(), (id) => pairAt(words[id] ?? '', 0))
  /** By a hash of both characters: few pairs begin a word, and most places of a text cost one look. */
  const begins = new Uint8Array(HASHES)
  for (const pair of byPair.keys()) begins[hashOf(pair)] = 1
  return {
    scan(text, visit) {
      let pair = text.charCodeAt(0)
      for (let start = 0; start + 1 < text.length; start++) {
        pair = (pair & 0xffff) * 0x10000 + text.charCodeAt(start + 1)
        if (!begins[hashOf(pair)]) continue
        const branch = byPair.get(pair)
        if (!branch) continue
        for (const id of wordsAt(text, start, branch, words))
          visit(id, start, start + (words[id] ?? '').length)
      }
    },
  }
}

function wordsAt(text: string, start: number, first: Branch, words: readonly string[]): number[] {
  const found: number[] = []
  let branch: Branch | undefined = first
  for (let at = start + 2; branch && branch.ids.length > FEW; at++) {
    branch.fork ??= forkOf(branch.ids, words, at - start)
    found.push(...branch.fork.ended)
    branch = branch.fork.next.get(text.charCodeAt(at))
  }
  for (const id of branch?.ids ?? []) if (text.startsWith(words[id] ?? '', start)) found.push(id)
  return found.length > 1 ? found.sort((a, b) => a - b) : found
}

/** @param shared how many characters the words have in common */
function forkOf(ids: readonly number[], words: readonly string[], shared: number): Fork {
  const longer = ids.filter((id) => words[id]?.length !== shared)
  return {
    ended: ids.filter((id) => words[id]?.length === shared),
    next: branches(longer, (id) => words[id]?.charCodeAt(shared) ?? 0),
  }
}

function branches(ids: Iterable<number>, keyOf: (id: number) => number): Map<number, Branch> {
  const byKey = new Map<number, Branch>()
  for (const id of ids) {
    const key = keyOf(id)
    const branch = byKey.get(key)
    if (branch) branch.ids.push(id)
    else byKey.set(key, { ids: [id], fork: null })
  }
  return byKey
}
/** Two UTF-16 units as one number. */
function pairAt(text: string, at: number): number {
  return text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1)
}

const HASHES = 0x20000

function hashOf(pair: number): number {
  return (Math.imul(pair >>> 16, 0x9e37) + (pair & 0xffff)) & (HASHES - 1)
}
