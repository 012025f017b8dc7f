import type { BrowserName } from '../../lib/cli/browsers/lens'

/** What one browser took for one task, by contender. */
export interface Table {
  browser: BrowserName
  /** In words: what was done, with what. */
  task: string
  unit: 'ms' | 'KB'
  /** The median of the rounds. */
  values: Record<string, number>
  /** The contender that the others are held against. */
  base: string
}

/** As Markdown: every contender's figure and how many times the base it is. */
export function printed({ browser, task, unit, values, base }: Table): string {
  const one = values[base] ?? Number.NaN
  const rows = Object.entries(values).map(
    ([name, value]) => `| ${name} | ${shown(value)} | ${name === base ? '1' : shown(value / one)} |`,
  )
  return [
    `### ${browser}: ${task}`,
    '',
    `| | ${unit} | × ${base} |`,
    '| --- | ---: | ---: |',
    ...rows,
    '',
  ].join('\n')
}

/** Three digits are more than such a measurement holds. */
function shown(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3)
}

/** 1 MB or less is told in KB, in thousands of bytes. */
export function kilobytes(bytes: number): string {
  return `${bytes / 1_000} KB`
}
