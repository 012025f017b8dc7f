import type { CDPSession } from 'playwright'
import type { ScriptTime } from './script-time'

/** As far as it is read here; times in microseconds, `tdur` of the processor. */
interface TraceEvent {
  name: string
  ph: string
  pid: number
  tid: number
  ts: number
  dur?: number
  tdur?: number
  args?: { data?: { url?: string } }
}

const ENTRY = 'ScriptInjection::InjectJs'
/** What calls into a script, from outside of any. */
const CALLS = new Set(['EvaluateScript', 'FunctionCall'])
const CATEGORIES = ['devtools.timeline', 'blink', 'extensions']

/**
 * What scripts of the extension took while `run` ran, by the browser's trace: it sees a call of 10 µs, where
 * a profiler's samples are 100 µs apart. What follows an `await` is not seen.
 *
 * @param session the browser's own
 */
export async function scriptTimeInChromium(
  session: CDPSession,
  run: () => Promise<unknown>,
): Promise<ScriptTime> {
  const traceConfig = { includedCategories: CATEGORIES, excludedCategories: ['*'] }
  await session.send('Tracing.start', { transferMode: 'ReturnAsStream', traceConfig })
  const stream = new Promise<string>((resolve) =>
    session.once('Tracing.tracingComplete', ({ stream }) => resolve(stream ?? '')),
  )
  try {
    await run()
  } finally {
    await session.send('Tracing.end')
  }
  const { traceEvents } = JSON.parse(await readStream(session, await stream)) as { traceEvents: TraceEvent[] }
  return sumOf(traceEvents)
}

async function readStream(session: CDPSession, handle: string): Promise<string> {
  let text = ''
  for (let isEnd = false; !isEnd; ) {
    const { data, eof } = await session.send('IO.read', { handle })
    text += data
    isEnd = eof
  }
  await session.send('IO.close', { handle })
  return text
}

function sumOf(events: TraceEvent[]): ScriptTime {
  const spans = events.filter(({ ph }) => ph === 'X').sort((a, b) => a.ts - b.ts)
  const entries = spans.filter(({ name }) => name === ENTRY)
  // Our own pages and the background have threads of their own, which no content script enters.
  const threads = new Set(entries.map(threadOf))
  const ends = new Map<string, number>()
  const calls = spans.filter((event) => {
    const isOurs = CALLS.has(event.name) && event.args?.data?.url?.startsWith('chrome-extension://')
    const thread = threadOf(event)
    if (!isOurs || !threads.has(thread) || event.ts < (ends.get(thread) ?? 0)) return false
    ends.set(thread, event.ts + (event.dur ?? 0))
    return true
  })
  return { script: processorMs(calls), entry: processorMs(entries) }
}

const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`

function processorMs(events: TraceEvent[]): number {
  return events.reduce((sum, { tdur }) => sum + (tdur ?? 0), 0) / 1_000
}
