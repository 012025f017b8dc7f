import { type Finding, Marks, type Paragraph } from '../../../entrypoints/reader/marks'
import { Follower } from '../../../lib/page/follow'
import { gatherFlows } from '../../../lib/page/gather'
import { Painter } from '../../../lib/page/paint'
import { layOut, longestOf, prepare, type Setup } from './contenders'

/** What a page does to itself. */
export type Change = 'add' | 'edit' | 'remove'
/** Who listens meanwhile: nobody; an observer that only queues; ours, with all names of the page marked. */
export type Listener = 'nobody' | 'bare observer' | 'ours'

/** As lib/page/follow.ts observes. */
const CHANGES: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: ['hidden', 'open', 'style', 'contenteditable', 'aria-hidden'],
  attributeOldValue: true,
}
const COUNTS: Record<Change, number> = { add: 1_800, edit: 2_000, remove: 2_000 }

/** Milliseconds that the page's own changes take until it is laid out again, what listeners do included. */
export async function change(setup: Setup, what: Change, listener: Listener): Promise<number> {
  listen(setup, listener)
  const paragraphs = [...document.querySelectorAll('p')]
  const texts = paragraphs.flatMap((each) => [...each.childNodes].filter((node) => node instanceof Text))
  layOut()
  const start = performance.now()
  for (let i = 0; i < COUNTS[what]; i++) CHANGE[what](i, paragraphs, texts)
  // Observers are called before this goes on.
  await null
  layOut()
  return performance.now() - start
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
}

function listen(setup: Setup, listener: Listener): void {
  switch (listener) {
    case 'nobody':
      return
    case 'bare observer': {
      const queue: MutationRecord[] = []
      new MutationObserver((records) => queue.push(...records)).observe(document, CHANGES)
      return
    }
    case 'ours':
      listenAsOurs(setup)
  }
}

function listenAsOurs(setup: Setup): void {
  const { signal } = new AbortController()
  const { index, fold } = prepare(setup)
  const marks = new Marks(document, new Painter(() => undefined, signal))
  const paragraphs = gatherFlows(document).map(
    (flow): Paragraph => ({
      flow,
      mentions: longestOf(index, flow, fold).map(({ start, end }) => mention(flow.text, start, end)),
    }),
  )
  marks.replace(new Set(), paragraphs)
  const heard = {
    touched: (texts: ReadonlySet<Node>, removed: boolean) => marks.drop(texts, removed),
    changed: () => undefined,
  }
  new Follower(document, heard, signal)
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

/** Whether every painted range still covers a name: none after an edit may cover other characters. */
export function wronglyPainted({ names }: Setup): number {
  const known = new Set(names)
  return [...(CSS.highlights.get('htl-mention') ?? [])].filter((stretch) => {
    const range = new Range()
    range.setStart(stretch.startContainer, stretch.startOffset)
    range.setEnd(stretch.endContainer, stretch.endOffset)
    return ![...known].some((name) => name.includes(range.toString()))
  }).length
}
