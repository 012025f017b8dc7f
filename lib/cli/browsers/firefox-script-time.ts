/** The finest that Firefox's profiler keeps up with. */
const INTERVAL_MS = 0.1
const ENTRIES = 2_000_000

type RunStatements = <T>(statements: string) => Promise<T>

/** Milliseconds that pages spent in scripts of the extension, and in what they called, while `run` ran. */
export async function scriptTimeInFirefox(
  chrome: RunStatements,
  run: () => Promise<unknown>,
): Promise<number> {
  await chrome(`await Services.profiler.StartProfiler(${ENTRIES}, ${INTERVAL_MS}, ['js'], ['GeckoMain'])`)
  try {
    await run()
    return await chrome<number>(`
      Services.profiler.Pause()
      const profile = await Services.profiler.getProfileDataAsync()
      let time = 0
      for (const { threads } of profile.processes.concat([profile])) {
        for (const { name, processType, processName, samples, stackTable, frameTable, stringTable } of threads) {
          // Its own pages and background run in a process of their own.
          if (processType === 'default' || /WebExtensions/.test(processName ?? '')) continue
          const isOurs = (frame) => stringTable[frameTable.data[frame][0]].includes('moz-extension://')
          const known = new Map()
          const holdsOurs = (stack) => {
            if (stack === null) return false
            if (!known.has(stack)) {
              const [prefix, frame] = stackTable.data[stack]
              known.set(stack, isOurs(frame) || holdsOurs(prefix))
            }
            return known.get(stack)
          }
          let before = null
          for (const [stack, at] of samples.data) {
            if (before !== null && holdsOurs(stack)) time += at - before
            before = at
          }
        }
      }
      return time`)
  } finally {
    await chrome(`await Services.profiler.StopProfiler()`)
  }
}
