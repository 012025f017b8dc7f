import { splitPlainText } from './plain-text'

/** A stretch of one text node within a flow; offsets are UTF-16, `start`/`end` in the flow. */
export interface FlowPart {
  node: Text
  start: number
  end: number
  /** Where the stretch starts in the node. */
  nodeStart: number
}

/** Collects the text of one run of inline content and cuts it into paragraphs. */
export class FlowBuilder {
  private text = ''
  private parts: FlowPart[] = []
  /** White space here would be collapsed into what stands before it. */
  private afterSpace = true
  private hasLineFeed = false
  private hasTyped = false

  /** Adds a node's text, its white space collapsed as HTML does. */
  addText(node: Text): void {
    const { data } = node
    // What stands between two blocks.
    if (this.afterSpace && !INK.test(data)) return
    if (!COLLAPSIBLE.test(data) && !(this.afterSpace && data.startsWith(' '))) {
      this.addStretch(node, 0, data)
    } else {
      for (const run of data.matchAll(WORDS_AND_SPACE)) {
        if (!WHITE_SPACE.test(run[0])) this.addStretch(node, run.index, run[0])
        else if (!this.afterSpace) this.addStretch(node, run.index, ' ')
      }
    }
  }

  /** Adds a node's text as it is: in a `<pre>` white space and line feeds are what the reader sees. */
  addPreformatted(node: Text): void {
    this.addStretch(node, 0, node.data)
    this.hasLineFeed = true
    this.hasTyped = true
  }

  addBreak(): void {
    this.text += '\n'
    this.afterSpace = true
    this.hasLineFeed = true
  }

  /** Parts what follows from the cells before it, if these hold any text. */
  addCellBorder(): void {
    const text = this.text.trimEnd()
    for (let last = this.parts.at(-1); last && last.end > text.length; last = this.parts.at(-1)) {
      if (last.start < text.length) last.end = text.length
      else this.parts.pop()
    }
    this.text = text && `${text}\t`
    this.afterSpace = true
  }

  /** Ends the run: its paragraphs, those of white space only left out. The builder is empty afterwards. */
  take(): { text: string; parts: FlowPart[] }[] {
    const { text, parts } = this
    if (text === '') return []
    const paragraphs = this.hasLineFeed
      ? splitPlainText(text, this.hasTyped ? 'typed' : 'br')
      : [{ text: text.trim(), start: text.length - text.trimStart().length }]
    this.text = ''
    this.parts = []
    this.afterSpace = true
    this.hasLineFeed = false
    this.hasTyped = false
    return paragraphs
      .filter((paragraph) => paragraph.text !== '')
      .map(({ text, start }) => ({ text, parts: clip(parts, start, start + text.length) }))
  }

  private addStretch(node: Text, nodeStart: number, text: string): void {
    if (text === '') return
    const start = this.text.length
    this.text += text
    const last = this.parts.at(-1)
    // The space that a run of white space leaves belongs to the word before it: one part, not two.
    if (last?.node === node && last.end === start && last.nodeStart + last.end - last.start === nodeStart) {
      last.end = this.text.length
    } else {
      this.parts.push({ node, start, end: this.text.length, nodeStart })
    }
    this.afterSpace = text.endsWith(' ')
  }
}

/** What HTML collapses; 　 and &nbsp; are characters like any other. */
const COLLAPSIBLE = /[\t\n\f\r]| {2}/
const INK = /[^ \t\n\f\r]/
const WHITE_SPACE = /^[ \t\n\f\r]/
const WORDS_AND_SPACE = /[ \t\n\f\r]+|[^ \t\n\f\r]+/g

function clip(parts: FlowPart[], from: number, to: number): FlowPart[] {
  const last = parts.at(-1)
  if (from === 0 && last && last.end <= to) return parts
  return parts
    .filter((part) => part.end > from && part.start < to)
    .map(({ node, start, end, nodeStart }) => ({
      node,
      start: Math.max(start, from) - from,
      end: Math.min(end, to) - from,
      nodeStart: nodeStart + Math.max(0, from - start),
    }))
}
