import { fileURLToPath } from 'node:url'
import { compileCorpora } from '../build/compile-seeds'
import { CompileError } from '../corpus/compile-error'

/** Prints the compiled corpus as JSON; a seed that cannot be compiled gives its message and exit code 1. */
try {
  const corpus = compileCorpora(fileURLToPath(new URL('../../seeds', import.meta.url)))
  process.stdout.write(`${JSON.stringify(corpus, null, 2)}\n`)
} catch (error) {
  if (!(error instanceof CompileError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
