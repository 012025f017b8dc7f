import { browser } from '../browser'
import type { Corpus } from '../corpus/model'

/** What the build leaves in the package as corpus.gb18030: JSON, of two bytes an ideograph. */
export interface CorpusPackage {
  hash: string
  corpus: Corpus
  /** The shape belongs to lib/detect. */
  lexicon: unknown
}

/** A corpus that can be installed: known by its hash before it is loaded. */
export interface CorpusSource {
  hash: string
  load(): Promise<CorpusPackage>
}

/** The corpus of this build, loaded only when the database holds another one or none. */
export const builtIn: CorpusSource = {
  get hash() {
    return __CORPUS_HASH__
  },
  async load() {
    const address = browser.runtime.getURL('corpus.gb18030')
    const response = await fetch(address)
    if (!response.ok) throw new Error(`Expected the corpus at ${address}, found HTTP ${response.status}`)
    return JSON.parse(new TextDecoder('gb18030').decode(await response.arrayBuffer()))
  },
}
