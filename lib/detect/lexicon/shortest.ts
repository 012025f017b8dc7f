/** Drops every context that holds a shorter one: the shorter vetoes wherever it stands. */
export function shortest(contexts: readonly string[], side: 'before' | 'after'): string[] {
  const kept = new Set<string>()
  for (const context of contexts.toSorted((a, b) => a.length - b.length)) {
    let isHeld = false
    for (let n = 1; n < context.length; n++)
      isHeld ||= kept.has(side === 'before' ? context.slice(-n) : context.slice(0, n))
    if (!isHeld) kept.add(context)
  }
  return [...kept]
}
