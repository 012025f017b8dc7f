/**
 * What an extension's scripts kept pages' threads busy with, ms of the processor: on a machine that does other
 * things too it says more than ms of the clock.
 */
export interface ScriptTime {
  /** In the scripts, what they called included, and reading and compiling them. */
  script: number
  /** What the browser did to let them in, and would for an empty one too: the world that they live in. */
  entry: number
}
