import { fileURLToPath } from 'node:url'
import { compileCorpora } from '../build/compile-seeds'
import { runCommand } from './run-command'

/** Prints the compiled corpus as JSON; a seed that cannot be compiled gives its message and exit code 1. */
runCommand(() => {
  const corpus = compileCorpora(fileURLToPath(new URL('../../seeds', import.meta.url)))
  process.stdout.write(`${JSON.stringify(corpus, null, 2)}\n`)
  return 0
})
