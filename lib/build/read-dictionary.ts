import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** jieba's dictionary as text, from the development dependency `@node-rs/jieba`; it is not shipped. */
export function readDictionary(): Buffer {
  return readFileSync(createRequire(import.meta.url).resolve('@node-rs/jieba/dict.txt'))
}
