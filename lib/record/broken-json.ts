const SPACE = /[ \t\n\r]*/y
/** In a string, plain stretches and escapes take turns, so that one without an end is given up in linear time. */
const TOKEN =
  /[[\]{}:,]|"[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y

/** What may come next. */
type Awaited = 'value' | 'value or ]' | 'key' | 'key or }' | 'colon' | 'comma or close' | 'nothing'

/**
 * Where a text stops being JSON, in UTF-16 units: at the token that should not be there, or at its end. Null
 * for JSON. (JSON.parse says it in one browser's words, in the other's, or not at all.)
 */
export function brokenAt(text: string): number | null {
  const open: string[] = []
  let awaited: Awaited = 'value'
  let at = 0
  for (;;) {
    at = endOf(SPACE, text, at) ?? at
    if (at === text.length) return awaited === 'nothing' ? null : at
    const end = endOf(TOKEN, text, at)
    const next: Awaited | null = end === null ? null : after(text.charAt(at), awaited, open)
    if (end === null || next === null) return at
    awaited = next
    at = end
  }
}

/** What may come after a token that begins with `first`; null where it may not stand here. */
function after(first: string, awaited: Awaited, open: string[]): Awaited | null {
  const close = () => {
    open.pop()
    return open.length > 0 ? 'comma or close' : 'nothing'
  }
  switch (first) {
    case '{':
    case '[':
      if (awaited !== 'value' && awaited !== 'value or ]') return null
      open.push(first)
      return first === '{' ? 'key or }' : 'value or ]'
    case '}':
      return awaited === 'key or }' || (awaited === 'comma or close' && open.at(-1) === '{') ? close() : null
    case ']':
      return awaited === 'value or ]' || (awaited === 'comma or close' && open.at(-1) === '[')
        ? close()
        : null
    case ':':
      return awaited === 'colon' ? 'value' : null
    case ',':
      if (awaited !== 'comma or close') return null
      return open.at(-1) === '{' ? 'key' : 'value'
    default:
      if (awaited === 'key' || awaited === 'key or }') return first === '"' ? 'colon' : null
      if (awaited !== 'value' && awaited !== 'value or ]') return null
      return open.length > 0 ? 'comma or close' : 'nothing'
  }
}

function endOf(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : null
}
