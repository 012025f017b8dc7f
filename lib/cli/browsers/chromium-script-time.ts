import type { SendCdp } from './nested-session'

interface Profile {
  nodes: { id: number; callFrame: { url: string }; children?: number[] }[]
  samples: number[]
  /** Microseconds before each sample. */
  timeDeltas: number[]
}

/** The finest that V8 keeps up with. */
const INTERVAL_US = 100

/** Milliseconds that a page's thread spent in scripts of the extension, and in what they called, while `run` ran. */
export async function scriptTimeInChromium(send: SendCdp, run: () => Promise<unknown>): Promise<number> {
  await send('Profiler.enable')
  await send('Profiler.setSamplingInterval', { interval: INTERVAL_US })
  await send('Profiler.start')
  await run()
  const { profile } = await send<{ profile: Profile }>('Profiler.stop')
  const ours = callsOf(profile)
  const time = profile.samples.reduce(
    (sum, id, i) => sum + (ours.has(id) ? (profile.timeDeltas[i] ?? 0) : 0),
    0,
  )
  return time / 1_000
}

/** The calls that stand in a script of an extension, or below one. */
function callsOf({ nodes }: Profile): Set<number> {
  const ours = new Set(
    nodes.filter(({ callFrame }) => callFrame.url.startsWith('chrome-extension://')).map(({ id }) => id),
  )
  // A node stands before its children.
  for (const { id, children } of nodes) if (ours.has(id)) for (const child of children ?? []) ours.add(child)
  return ours
}
