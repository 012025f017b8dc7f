import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { addViteConfig, defineWxtModule } from 'wxt/modules'
import { compileSeeds } from '../compile-seeds'
import { encodeJson } from '../encode-gb18030'

const CORPUS = 'corpus.gb18030'
const SEGMENTER = 'jieba_rs_wasm_bg.wasm'

/**
 * Ships the compiled corpus (`corpus.gb18030`: hash, corpus, lexicon) and the segmenter's WebAssembly as files
 * of the extension, and defines `__CORPUS_HASH__`. They are no imports: the background fetches them from
 * its own package only when it needs them.
 */
export default defineWxtModule((wxt) => {
  let compiled: ReturnType<typeof compileSeeds> | null = null
  const compile = () => {
    compiled ??= compileSeeds(resolve(wxt.config.root, 'seeds'))
    return compiled
  }

  wxt.hooks.hook('build:before', () => {
    compiled = null
  })
  wxt.hooks.hook('build:publicAssets', (_, files) => {
    const { corpus, packed, hash } = compile()
    // WXT writes contents as UTF-8, but copies a file as it is.
    const encoded = resolve(wxt.config.wxtDir, CORPUS)
    mkdirSync(wxt.config.wxtDir, { recursive: true })
    writeFileSync(encoded, encodeJson({ corpus, lexicon: packed, hash }))
    files.push({ relativeDest: CORPUS, absoluteSrc: encoded })
    const absoluteSrc = createRequire(import.meta.url).resolve('jieba-wasm/web')
    files.push({ relativeDest: SEGMENTER, absoluteSrc: resolve(absoluteSrc, '..', SEGMENTER) })
  })
  addViteConfig(wxt, () => ({ define: { __CORPUS_HASH__: JSON.stringify(compile().hash) } }))
})
