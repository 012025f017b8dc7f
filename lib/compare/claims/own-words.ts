/** The stretches of a text that are none of a target's words: 烧结机 of 万腾烧结机超低排放改造. */
export function surplusOf(text: string, words: string): string[] {
  const runs: string[] = []
  const isPair = (at: number) => at >= 0 && at + 2 <= text.length && words.includes(text.slice(at, at + 2))
  let run = ''
  for (let i = 0; i < text.length; i++) {
    const isOurs = isPair(i) || isPair(i - 1)
    if (isOurs && run !== '') runs.push(run)
    run = isOurs ? '' : run + text.charAt(i)
  }
  return run === '' ? runs : [...runs, run]
}
