import { render } from 'preact'
import '../../components/theme.css'
import '../../components/pieces.css'
import { language } from '../../lib/format/language'
import { arrange } from '../../lib/library/catalogue'
import { wordSegmenter } from '../../lib/library/segmenter'
import { readCorpus } from '../../lib/store/corpus-queries'
import { App } from './App'
import { jiebaInWorker } from './jieba'
import { createLibrary, type Library } from './library'
import { Message } from './Message'
import { followHash, followKeys } from './navigation'
import './library.css'
import './list.css'
import './document.css'
import './print.css'

document.documentElement.lang = language()
const root = document.getElementById('app') as HTMLElement

/** The documents are there before the dictionary is asked for: it costs up to a second, and nothing waits for it. */
function start(library: Library): void {
  render(<App library={library} today={new Date()} />, root)
  followHash(library)
  followKeys(library)
  library.useSegmenter(wordSegmenter(jiebaInWorker()))
}

readCorpus().then(
  (corpus) => start(createLibrary(arrange(corpus))),
  (error: unknown) => render(<Message error={error} />, root),
)
