import sheet from '../../../entrypoints/highlights.css?raw'
import { type Finding, Marks, type Paragraph } from '../../../entrypoints/reader/marks'
import { CHANGES, Follower } from '../../../lib/page/follow'
import { gatherFlows } from '../../../lib/page/gather'
import { Painter } from '../../../lib/page/paint'
import { longestOf, prepare, type Setup } from './contenders'

/** What a page does to itself. */
export type Change = 'add' | 'edit' | 'remove' | 'tick'
/** Who listens meanwhile: nobody; an observer that only queues; ours, with all names of the page marked. */
export type Listener = 'nobody' | 'bare observer' | 'ours'

const COUNTS: Record<Change, number> = { add: 1_800, edit: 2_000, remove: 2_000, tick: 1 }
/** A page that never stops changing is looked at for so many frames. */
const FRAMES: Record<Change, number> = { add: 1, edit: 1, remove: 1, tick: 30 }

/**
 * Milliseconds of a frame, the middle one of several, in which a page changes itself: until it is laid out and
 * painted, with what listeners do, and without the waiting for the frame.
 */
export async function change(
  setup: Setup,
  what: Change,
  listener: Listener,
  signal = new AbortController().signal,
): Promise<number> {
  listen(setup, listener, signal)
  const paragraphs = [...document.querySelectorAll('p')]
  const texts = paragraphs.flatMap((each) => [...each.childNodes].filter((node) => node instanceof Text))
  // What is seen is painted, and what only comes near as well.
  for (let i = 0; i < 4; i++) await nextFrame(() => undefined)
  const times: number[] = []
  for (let frame = 0; frame < FRAMES[what]; frame++) {
    times.push(
      await nextFrame(() => {
        for (let i = 0; i < COUNTS[what]; i++) CHANGE[what](i, paragraphs, texts)
      }),
    )
  }
  return times.sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN
}

/**
 * The least that a change costs with a bare observer and with ours, in turn in one page that is made anew each
 * time: a machine that is busy with something else makes a frame longer, and none shorter.
 */
export async function leastCosts(
  setup: Setup,
  what: Change,
  rounds: number,
): Promise<{ bare: number; ours: number }> {
  const html = document.body.innerHTML
  const least = { bare: Number.POSITIVE_INFINITY, ours: Number.POSITIVE_INFINITY }
  for (let round = 0; round < rounds; round++) {
    for (const [key, listener] of [['bare', 'bare observer'] as const, ['ours', 'ours'] as const]) {
      document.body.innerHTML = html
      const life = new AbortController()
      least[key] = Math.min(least[key], await change(setup, what, listener, life.signal))
      life.abort()
    }
  }
  return least
}

/**
 * Edits 2,000 texts one after the other, looks after each, and at each place once more when it has come into view.
 * Returns how many ranges were found over other characters than a name's, and how many were looked at.
 */
export async function wrongAfterEdits(setup: Setup, listener: 'ours' | 'ours, deaf') {
  const { signal } = new AbortController()
  listenAsOurs(read(setup), signal, listener === 'ours')
  const known = new Set(setup.names)
  const texts = [...document.querySelectorAll('p')].flatMap((each) => [...each.childNodes])
  const edited = texts.filter((node) => node instanceof Text).slice(0, COUNTS.edit)
  const found = { wrong: 0, looked: 0 }
  const look = () => {
    const painted = [...(CSS.highlights.get('htl-mention') ?? [])]
    found.looked += painted.length
    found.wrong += painted.filter((range) => !coversName(range, known)).length
  }
  for (const [i, text] of edited.entries()) {
    text.data = `${text.data.slice(1)}改`
    // Observers are called before this goes on.
    await null
    look()
    if (i % 100 > 0) continue
    text.parentElement?.scrollIntoView()
    for (let frame = 0; frame < 3; frame++) await nextFrame(() => undefined)
    look()
  }
  return found
}

/** Marks all names of the page, and follows it. */
export function markAll(setup: Setup): void {
  listenAsOurs(read(setup), new AbortController().signal)
}

/** Of the paragraphs that are wholly in view: how many of the names in them are painted, and how many are there. */
export function namesInView({ names }: Setup): { painted: number; there: number } {
  const paragraphs = [...document.querySelectorAll('p')].filter((each) => {
    const { top, bottom } = each.getBoundingClientRect()
    return top >= 0 && top < bottom && bottom <= innerHeight
  })
  const ranges = [...(CSS.highlights.get('htl-mention') ?? [])]
  const painted = ranges.filter(({ startContainer }) =>
    paragraphs.some((each) => each.contains(startContainer)),
  )
  const pattern = new RegExp(names.join('|'), 'g')
  const there = paragraphs.flatMap((each) => [...(each.textContent ?? '').matchAll(pattern)])
  return { painted: piecesToNames(painted), there: there.length }
}

/** A name that is split over elements has a range for each of its two pieces. */
function piecesToNames(ranges: readonly AbstractRange[]): number {
  const first = ranges.filter(({ startContainer }) => startContainer.parentElement?.localName === 'b').length
  return ranges.length - first
}

/** Milliseconds from the start of `work` to the end of the frame that it is done in. */
function nextFrame(work: () => void): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const start = performance.now()
      const { port1, port2 } = new MessageChannel()
      // A message comes when the frame's layout, observers and paint are done.
      port1.onmessage = () => resolve(performance.now() - start)
      port2.postMessage(null)
      work()
    })
  })
}

const CHANGE: Record<Change, (i: number, paragraphs: Element[], texts: Text[]) => void> = {
  add(i) {
    const paragraph = document.createElement('p')
    paragraph.textContent = `新的一段，第${i}段。`
    document.querySelector('main')?.append(paragraph)
  },
  edit(i, _, texts) {
    const text = texts[i % texts.length]
    if (text) text.data = `${text.data.slice(1)}改`
  },
  remove(i, paragraphs, texts) {
    ;(paragraphs[i] ?? texts[i % texts.length])?.remove()
  },
  tick() {
    const clock = document.querySelector('time') ?? document.body.appendChild(document.createElement('time'))
    clock.style.cssText = 'position: fixed; inset: 0 0 auto auto; width: 8em; height: 2em; contain: strict'
    clock.textContent = `${performance.now()}`
  },
}

function listen(setup: Setup, listener: Listener, signal: AbortSignal): void {
  // Read for all of them: what reading leaves to be collected would be counted as the cost of changes.
  const paragraphs = read(setup)
  switch (listener) {
    case 'nobody':
      return
    case 'bare observer': {
      const queue: MutationRecord[] = []
      const observer = new MutationObserver((records) => queue.push(...records))
      observer.observe(document, CHANGES)
      signal.addEventListener('abort', () => observer.disconnect())
      return
    }
    case 'ours':
      listenAsOurs(paragraphs, signal)
  }
}

function read(setup: Setup): Paragraph[] {
  const { index, fold } = prepare(setup)
  return gatherFlows(document).map((flow) => ({
    flow,
    mentions: longestOf(index, flow, fold).map(({ start, end }) => mention(flow.text, start, end)),
  }))
}

function listenAsOurs(paragraphs: Paragraph[], signal: AbortSignal, hears = true): void {
  const style = document.createElement('style')
  style.textContent = sheet
  document.head.append(style)
  const marks = new Marks(document, new Painter(() => undefined, signal))
  marks.replace(new Set(), paragraphs)
  const heard = {
    touched: (texts: ReadonlySet<Node>, removed: boolean) => marks.drop(texts, removed),
    changed: () => undefined,
  }
  if (hears) new Follower(document, heard, signal)
}

function mention(text: string, start: number, end: number): Finding {
  const surface = text.slice(start, end)
  const sentence = { start, end, text: surface }
  return {
    projectId: surface,
    targetIds: [],
    flow: 0,
    start,
    end,
    surface,
    sentence,
    evidence: [],
    figures: [],
    claims: [],
  }
}

/** A piece of a name that is split over elements has a range of its own. */
function coversName(stretch: AbstractRange, names: ReadonlySet<string>): boolean {
  const text = (stretch.startContainer as Text).data.slice(stretch.startOffset, stretch.endOffset)
  for (const name of names) if (name.includes(text)) return true
  return false
}
