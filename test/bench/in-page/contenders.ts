import Mark from 'mark.js'
import AhoCorasick from 'modern-ahocorasick'
import { type FilterData, loadFilter } from '../../../lib/detect/filter'
import { normalise, readFold, toSource } from '../../../lib/detect/normalise'
import { createTermIndex, type TermIndex } from '../../../lib/detect/term-index'
import { gatherFlows, type TextFlow } from '../../../lib/page/gather'
import { Painter } from '../../../lib/page/paint'
import { rangesOf } from '../../../lib/page/ranges'

/** What each contender does with the page it finds; all are given the same names. Milliseconds. */
export interface Setup {
  names: string[]
  filter: FilterData
}

/** Layout is part of what a reader waits for: what wraps words in elements makes the page lay out again. */
export const layOut = () => document.body.offsetHeight

function timed(work: () => unknown): number {
  layOut()
  const start = performance.now()
  work()
  layOut()
  return performance.now() - start
}

export function textContent(): number {
  return timed(() => document.body.textContent?.length)
}

export function treeWalk(): number {
  return timed(() => {
    let length = 0
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) length += (walker.currentNode as Text).data.length
    return length
  })
}

/** Made before the clock starts: the background has the index, the page its filter, long before a page comes. */
export function prepare({ names, filter }: Setup) {
  return { index: createTermIndex(names), filter: loadFilter(filter), fold: readFold(filter.fold) }
}

export function ours(setup: Setup): number {
  const { index, filter, fold } = prepare(setup)
  const painter = new Painter(() => undefined, new AbortController().signal)
  return timed(() => {
    for (const flow of gatherFlows(document)) {
      if (!filter.mayHold(flow.text)) continue
      for (const { start, end } of longestOf(index, flow, fold)) painter.add(rangesOf(flow, start, end))
    }
  })
}

export function longestOf(index: TermIndex, flow: TextFlow, fold: ReturnType<typeof readFold>) {
  const normal = normalise(flow.text, fold)
  const found: { start: number; end: number }[] = []
  index.scan(normal.text, (_, start, end) => {
    const last = found.at(-1)
    if (last && last.start <= start && end <= last.end) return
    if (last?.start === start) found.pop()
    found.push({ start, end })
  })
  return found.map(({ start, end }) => toSource(normal, start, end))
}

export function filterOnly(setup: Setup): number {
  const { filter } = prepare(setup)
  const flows = gatherFlows(document)
  return timed(() => flows.filter(({ text }) => filter.mayHold(text)).length)
}

/** What the background does with every flow that passes the filter. */
export function scanOnly(setup: Setup): number {
  const { index, fold } = prepare(setup)
  const flows = gatherFlows(document)
  return timed(() => flows.map((flow) => longestOf(index, flow, fold).length))
}

export function markJs({ names }: Setup): number {
  return timed(() => new Mark(document.body).mark(names, { separateWordSearch: false }))
}

export function markJsAcross({ names }: Setup): number {
  return timed(() => new Mark(document.body).mark(names, { separateWordSearch: false, acrossElements: true }))
}

export function wrapOnce({ names }: Setup): number {
  const pattern = alternation(names)
  return timed(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const nodes: Text[] = []
    while (walker.nextNode()) nodes.push(walker.currentNode as Text)
    for (const node of nodes) wrapIn(node, pattern)
  })
}

function wrapIn(node: Text, pattern: RegExp): void {
  for (const match of [...node.data.matchAll(pattern)].reverse()) {
    const found = node.splitText(match.index)
    found.splitText(match[0].length)
    const mark = document.createElement('mark')
    found.replaceWith(mark)
    mark.append(found)
  }
}

export function regex({ names }: Setup): number {
  const pattern = alternation(names)
  return timed(() => [...(document.body.textContent ?? '').matchAll(pattern)].length)
}

export function ahoCorasick({ names }: Setup): number {
  const matcher = new AhoCorasick(names)
  return timed(() => matcher.search(document.body.textContent ?? '').length)
}

const alternation = (names: readonly string[]) =>
  new RegExp([...names].sort((a, b) => b.length - a.length).join('|'), 'g')

/** How many names are painted: what is fast must be right as well. */
export function paintedCount(): number {
  return [...(CSS.highlights.get('htl-mention') ?? [])].length
}
