import type { Span } from './span'

const PAIRS: Record<string, string> = { '“': '”', '‘': '’', '「': '」', '『': '』', '《': '》', '"': '"' }
const CLOSING = new Set(Object.values(PAIRS))

/**
 * A stretch of the text as written, with the quotation marks that belong to it: “三保”支出, “短名单”. Names
 * are compared without them, so that a stretch begins and ends inside.
 */
export function withQuotes(source: string, { start, end }: Span): Span {
  const open = source.charAt(start - 1)
  const close = PAIRS[open]
  if (close !== undefined) {
    const inside = source.indexOf(close, start)
    if (inside >= 0 && inside < end) return { start: start - 1, end }
    if (inside === end) return { start: start - 1, end: end + 1 }
  }
  // 重点项目“短名单: its own mark opens within and closes right behind.
  const next = source.charAt(end)
  const isOpen =
    CLOSING.has(next) &&
    source.slice(start, end).lastIndexOf(openerOf(next)) > source.slice(start, end).lastIndexOf(next)
  return isOpen ? { start, end: end + 1 } : { start, end }
}

function openerOf(close: string): string {
  return Object.keys(PAIRS).find((open) => PAIRS[open] === close) ?? close
}
