import type { ScriptTime } from './script-time'

/** The finest that Firefox's profiler keeps up with. */
const INTERVAL_MS = 0.1
const ENTRIES = 2_000_000

type RunStatements = <T>(statements: string) => Promise<T>

/**
 * What scripts of the extension took while `run` ran, by the browser's profiler: its samples are 100 µs apart,
 * so that what is shorter needs many loads in one `run`.
 */
export async function scriptTimeInFirefox(
  chrome: RunStatements,
  run: () => Promise<unknown>,
): Promise<ScriptTime> {
  await chrome(
    `await Services.profiler.StartProfiler(${ENTRIES}, ${INTERVAL_MS}, ['js', 'cpu'], ['GeckoMain'])`,
  )
  try {
    await run()
    return JSON.parse(
      await chrome<string>(`
      Services.profiler.Pause()
      const profile = await Services.profiler.getProfileDataAsync()
      const time = { script: 0, entry: 0, none: 0 }
      for (const { threads } of profile.processes.concat([profile])) {
        for (const { processType, processName, samples, stackTable, frameTable, stringTable } of threads) {
          // Its own pages and background run in a process of their own.
          if (processType === 'default' || /WebExtensions/.test(processName ?? '')) continue
          const nameOf = (frame) => stringTable[frameTable.data[frame][0]]
          const known = new Map()
          const kindOf = (stack) => {
            if (stack === null) return 'none'
            if (!known.has(stack)) {
              const [prefix, frame] = stackTable.data[stack]
              const name = nameOf(frame)
              const around = kindOf(prefix)
              const own = name.includes('moz-extension://')
                ? 'script'
                : /ExtensionContent|ExtensionProcessScript/.test(name) ? 'entry' : 'none'
              known.set(stack, around === 'script' || own === 'none' ? around : own)
            }
            return known.get(stack)
          }
          const { stack, threadCPUDelta } = samples.schema
          for (const sample of samples.data) time[kindOf(sample[stack])] += (sample[threadCPUDelta] ?? 0) / 1e6
        }
      }
      return JSON.stringify({ script: time.script, entry: time.entry })`),
    )
  } finally {
    await chrome(`await Services.profiler.StopProfiler()`)
  }
}
