import { readFileSync } from 'node:fs'
import { readQuantities } from '../compare/quantities/read-quantities'
import { readJsonLines } from './read-json-lines'
import { reasonOf } from './reason-of'
import { toTextLine } from './text-line'

/**
 * `npm run -s quantities -- FILE.jsonl ...`: the numbers in the texts of lines `{"id","text"}`, one JSON object a
 * line, read by the code that runs in the browser. A line without id gets its number. Exit code 2, with file,
 * line and reason, where a file or a line could not be read; the others are done.
 */
function main(files: readonly string[]): number {
  if (files.length === 0) {
    console.error('usage: npm run -s quantities -- FILE.jsonl ...')
    return 2
  }
  let code = 0
  for (const file of files) {
    for (const problem of printFile(file)) {
      console.error(`quantities: ${problem}`)
      code = 2
    }
  }
  return code
}

/** @returns what could not be read, and why */
function printFile(file: string): string[] {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    return [`cannot read ${file}: ${reasonOf(error)}`]
  }
  const problems: string[] = []
  for (const read of readJsonLines(text, toTextLine)) {
    if ('reason' in read) problems.push(`${file}: line ${read.line}: ${read.reason}`)
    else console.log(outputOf(read.value))
  }
  return problems
}

function outputOf({ id, text }: { id: string | number; text: string }): string {
  const quantities = readQuantities(text).map(({ surface, start, end, min, max, bound, unit, kind }) => {
    return { surface, start, end, min, max, bound, unit, kind }
  })
  return JSON.stringify({ id, quantities })
}

process.exitCode = main(process.argv.slice(2))
