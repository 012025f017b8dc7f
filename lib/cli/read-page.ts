import { readFileSync } from 'node:fs'
import { extname } from 'node:path'
import type { PageText } from '../detect/mention'
import { gatherFlows } from '../page/gather'
import { splitPlainText } from '../page/plain-text'
import { decodePage } from './decode'
import { parseHtml } from './parse-html'

/** A page read from a file: what detection sees, and where each flow starts in the text it reports on. */
export interface PageFile {
  page: PageText
  /** UTF-16 offset of each flow in the text file, line ends one long, or in the flows joined by line feeds. */
  starts: number[]
}

/**
 * Reads a page as the extension would: `.txt` by its paragraphs, `.html` gathered as the reader gathers it.
 * @throws the file system's error, or an Error that says why the file cannot be read as a page
 */
export function readPage(file: string): PageFile {
  const extension = extname(file).toLowerCase()
  switch (extension) {
    case '.txt':
      return readText(decodePage(readFileSync(file), null))
    case '.html':
    case '.htm':
      return readHtml(decodePage(readFileSync(file), 'html'))
    default:
      throw new Error(`expected a .txt or .html file, found “${extension}”`)
  }
}

/**
 * Plain text as a page: its paragraphs, without a title. Of the line ends of Windows and of old Macs browsers
 * leave line feeds, and a name may be wrapped.
 */
export function readText(text: string): PageFile {
  const paragraphs = splitPlainText(text.replace(/\r\n?/g, '\n'))
  return {
    page: { title: '', flows: paragraphs.map((paragraph) => paragraph.text) },
    starts: paragraphs.map(({ start }) => start),
  }
}

function readHtml(html: string): PageFile {
  const document = parseHtml(html)
  const flows = gatherFlows(document).map(({ text }) => text)
  const starts: number[] = []
  let start = 0
  for (const flow of flows) {
    starts.push(start)
    start += flow.length + 1
  }
  // Browsers collapse a title's white space; linkedom does not.
  return { page: { title: document.title.replace(/\s+/g, ' ').trim(), flows }, starts }
}
