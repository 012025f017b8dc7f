import { render } from 'preact'
import '../../components/theme.css'
import '../../components/pieces.css'
import { type PackedLexicon, unpackFold } from '../../lib/detect/lexicon/packed'
import { language } from '../../lib/format/language'
import { arrange } from '../../lib/library/catalogue'
import { foldForms } from '../../lib/library/fold'
import { wordSegmenter } from '../../lib/library/segmenter'
import { readCorpus, readDetectionSource } from '../../lib/store/corpus-queries'
import { watchKept } from '../../lib/store/kept'
import { App } from './App'
import { jiebaInWorker } from './jieba'
import { createLibrary, type Library } from './library'
import { Message } from './Message'
import { followHash, followKeys } from './navigation'
import './library.css'
import './list.css'
import './document.css'
import './record/record.css'
import './record/chart.css'
import './print.css'

document.documentElement.lang = language()
const root = document.getElementById('app') as HTMLElement

/** The documents are there before the dictionary is asked for: it costs up to a second, and nothing waits for it. */
function start(library: Library): void {
  render(<App library={library} today={new Date()} />, root)
  watchKept((entries) => {
    library.record.kept.value = entries
  })
  followHash(library)
  followKeys(library)
  library.useSegmenter(wordSegmenter(jiebaInWorker()))
}

Promise.all([readCorpus(), readDetectionSource()]).then(
  ([corpus, { lexicon }]) =>
    start(createLibrary(arrange(corpus), foldForms(unpackFold(lexicon as PackedLexicon)))),
  (error: unknown) => render(<Message error={error} />, root),
)
