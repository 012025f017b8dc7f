import { CompileError } from '../corpus/compile-error'

/** Runs a command, which gives its exit code; a seed that cannot be compiled gives its message and exit code 1. */
export function runCommand(main: () => number): void {
  try {
    process.exitCode = main()
  } catch (error) {
    if (!(error instanceof CompileError)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}
