import { readFileSync } from 'node:fs'
import type { Claim } from '../compare/claims/model'
import { readClaims } from '../compare/claims/read-claims'
import { createDetector } from '../detect/detect-page'
import { buildFilter, loadFilter } from '../detect/filter'
import { compileBuiltIn, resolvePage } from './built-in'
import { type ClaimTools, readClaimsInput } from './claims-input'
import { type ComparedLine, readComparedLine } from './compared-line'
import { runCommand } from './run-command'

/**
 * `npm run -s compare -- FILE.jsonl...`: how the texts of a file lie to the targets they mention, a JSON line
 * for each promised figure or stage. Exit code 2 where a line or a file could not be read; the others are done.
 */
function main(files: readonly string[]): number {
  if (files.length === 0) {
    console.error('usage: npm run -s compare -- FILE.jsonl ...')
    return 2
  }
  const tools = load()
  let code = 0
  for (const file of files) {
    try {
      readFileSync(file, 'utf8')
        .split(/\r?\n/)
        .forEach((line, i) => {
          if (line.trim() === '') return
          const read = readComparedLine(line, i + 1)
          if (typeof read === 'string') {
            console.error(`compare: ${file}:${i + 1}: ${read}`)
            code = 2
          } else for (const claim of claimsOf(read, tools)) console.log(JSON.stringify(claim))
        })
    } catch (error) {
      console.error(`compare: cannot read ${file}: ${error instanceof Error ? error.message : String(error)}`)
      code = 2
    }
  }
  return code
}

function claimsOf(line: ComparedLine, tools: ClaimTools): unknown[] {
  return readClaims(readClaimsInput(line, tools)).map((claim) => printed(line, claim))
}

function printed({ id, text }: ComparedLine, claim: Claim) {
  return {
    id,
    target: claim.targetId,
    outcome: claim.outcome,
    ...(claim.reason ? { reason: claim.reason } : {}),
    promised: claim.promised,
    reported: claim.at ? text.slice(claim.at.start, claim.at.end) : null,
    ...(claim.schedule ? { schedule: claim.schedule } : {}),
  }
}

function load(): ClaimTools {
  const { corpus, lexicon } = compileBuiltIn()
  const detector = createDetector(lexicon, corpus.projects)
  const filter = loadFilter(buildFilter(lexicon))
  return { corpus, detector, resolve: (page) => resolvePage(page, detector, filter) }
}

runCommand(() => main(process.argv.slice(2)))
