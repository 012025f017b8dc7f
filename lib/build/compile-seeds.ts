import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseAnnotation } from '../corpus/annotation'
import { canonicalJson } from '../corpus/canonical-json'
import { compileCorpus } from '../corpus/compile'
import { CompileError } from '../corpus/compile-error'
import { mergeCorpora } from '../corpus/merge-corpora'
import type { Corpus } from '../corpus/model'
import { assertKnownProjects, type Names, parseNames } from '../corpus/names'
import type { Lexicon } from '../detect/lexicon'
import { compileParts } from '../detect/lexicon/compile'
import { dictionaryWords } from '../detect/lexicon/dictionary'
import { divisionName, readDivisions } from '../detect/lexicon/divisions'
import { type PackedLexicon, packLexicon } from '../detect/lexicon/packed'
import { lexiconOf } from '../detect/lexicon/parts'
import { parsePlaces } from '../detect/lexicon/places-file'
import { parseWords } from '../detect/lexicon/words-file'
import { readDictionary } from './read-dictionary'

const ANNOTATION = 'annotation.yml'
const NAMES = 'names.yml'
const PLACES = 'places.yml'
const WORDS = 'words.yml'

/**
 * Compiles every folder of seeds that holds an annotation, in the order of their names, into one corpus.
 * Throws a CompileError for the first thing that is wrong, and the file system's own errors.
 */
export function compileCorpora(seedsDir: string): Corpus {
  const folders = readdirSync(seedsDir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(seedsDir, entry.name, ANNOTATION)))
    .map((entry) => join(seedsDir, entry.name))
    .sort()
  if (folders.length === 0) {
    throw new CompileError(
      { file: seedsDir, line: null, entry: null },
      `no folder here holds an ${ANNOTATION}`,
    )
  }
  return mergeCorpora(folders.map((folder) => compileFolder(folder, seedsDir)))
}

function compileFolder(folder: string, seedsDir: string): { file: string; corpus: Corpus } {
  // Part of the corpus and of its hash, so the same on every system: no path.join.
  const shown = (name: string) => `${basename(seedsDir)}/${basename(folder)}/${name}`
  const annotationFile = shown(ANNOTATION)
  const annotationText = readFileSync(join(folder, ANNOTATION), 'utf8')
  const { annotation, fail } = parseAnnotation(annotationFile, annotationText)
  const { name, code } = annotation.place
  const official = divisionName(code)
  if (official !== name) {
    const reason = `GB/T 2260 has ${official ? `“${official}”` : 'nothing'} at ${code}, not “${name}”`
    throw fail(['place'], null, reason)
  }
  if (!existsSync(join(folder, annotation.source))) {
    throw fail(['source'], null, `there is no file “${annotation.source}” in this folder`)
  }
  const bytes = readFileSync(join(folder, annotation.source))
  const source = {
    file: shown(annotation.source),
    raw: decode(bytes, shown(annotation.source)),
    sha256: sha256(bytes),
  }
  const namesFile = join(folder, NAMES)
  const namesText = existsSync(namesFile) ? readFileSync(namesFile, 'utf8') : ''
  const names: Names = parseNames(shown(NAMES), namesText)
  const corpus = compileCorpus(source, annotationFile, annotationText, names)
  assertKnownProjects(shown(NAMES), namesText, corpus.projects)
  return { file: annotationFile, corpus }
}

/** What the extension ships: the corpus, what detection needs of it, and one hash over both (hex). */
export interface CompiledSeeds {
  corpus: Corpus
  lexicon: Lexicon
  /** The lexicon as it is shipped. */
  packed: PackedLexicon
  hash: string
}

/** Compiles the seeds with their places. Throws as compileCorpora does. */
export function compileSeeds(seedsDir: string): CompiledSeeds {
  const readShared = <T>(name: string, parse: (file: string, text: string) => T) =>
    parse(`${basename(seedsDir)}/${name}`, readFileSync(join(seedsDir, name), 'utf8'))
  const corpus = compileCorpora(seedsDir)
  const parts = compileParts({
    projects: corpus.projects,
    targets: corpus.targets,
    places: readShared(PLACES, parsePlaces),
    words: readShared(WORDS, parseWords),
    divisions: readDivisions(),
    dictionary: dictionaryWords(readDictionary().toString('utf8')),
  })
  const lexicon = lexiconOf(parts, corpus.projects)
  const packed = packLexicon(parts)
  return { corpus, lexicon, packed, hash: sha256(canonicalJson({ corpus, packed })) }
}

/** A byte order mark stays: it is white space, and offsets count it. */
function decode(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause
    throw new CompileError({ file, line: null, entry: null }, 'expected UTF-8 text, found other bytes')
  }
}

function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex')
}
