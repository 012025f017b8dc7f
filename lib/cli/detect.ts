import { createDetector, type Detector } from '../detect/detect-page'
import { buildFilter, type Filter, loadFilter } from '../detect/filter'
import { compileBuiltIn, resolvePage } from './built-in'
import { readPage } from './read-page'
import { reasonOf } from './reason-of'
import { runCommand } from './run-command'

/**
 * `npm run -s detect -- FILE...`: the mentions in `.txt` and `.html` files, one JSON object a line, found
 * by the code that runs in the browser. Exit code 2 where a file could not be read; the others are done.
 * A seed that cannot be compiled gives its message and exit code 1.
 */
function main(files: readonly string[]): number {
  if (files.length === 0) {
    console.error('usage: npm run -s detect -- FILE.txt|FILE.html ...')
    return 2
  }
  const { detector, filter } = load()
  let code = 0
  for (const file of files) {
    try {
      for (const line of linesFor(file, detector, filter)) console.log(line)
    } catch (error) {
      console.error(`detect: cannot read ${file}: ${reasonOf(error)}`)
      code = 2
    }
  }
  return code
}

function linesFor(file: string, detector: Detector, filter: Filter): string[] {
  const { page, starts } = readPage(file)
  return resolvePage(page, detector, filter).mentions.map((mention) => {
    const offset = starts[mention.flow] ?? 0
    const shifted = <T extends { start: number | null; end: number | null }>(span: T): T => ({
      ...span,
      start: span.start === null ? null : span.start + offset,
      end: span.end === null ? null : span.end + offset,
    })
    const project = detector.projects.find((one) => one?.id === mention.projectId)
    return JSON.stringify({
      file,
      projectId: mention.projectId,
      projectName: project?.name ?? mention.projectId,
      targetIds: mention.targetIds,
      surface: mention.surface,
      start: mention.start + offset,
      end: mention.end + offset,
      sentence: mention.sentence.text,
      evidence: mention.evidence.map(shifted),
      figures: mention.figures.map(shifted),
    })
  })
}

function load(): { detector: Detector; filter: Filter } {
  const { corpus, lexicon } = compileBuiltIn()
  return { detector: createDetector(lexicon, corpus.projects), filter: loadFilter(buildFilter(lexicon)) }
}

runCommand(() => main(process.argv.slice(2)))
