import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { chart, type Line } from './chart'
import type { Table } from './tables'

const FOLDER = path.resolve('docs/bench')

/** Two charts for each browser: how cost grows with the names, and with the page. */
export function drawCharts(tables: readonly Table[]): void {
  mkdirSync(FOLDER, { recursive: true })
  for (const browser of new Set(tables.map((table) => table.browser))) {
    const own = tables.filter((table) => table.browser === browser)
    const names = linesOf(own, /for (\d+) names$/)
    const sizes = linesOf(own, /in (\d+) KB of news$/)
    const save = (what: string, svg: string) =>
      writeFileSync(path.join(FOLDER, `${browser}-${what}.svg`), svg)
    save('names', chart(`${browser}: 1 MB of news, a growing number of names`, 'names', 'ms', names))
    save('page-size', chart(`${browser}: 200 names, a growing page`, 'KB of news', 'ms', sizes))
  }
}

function linesOf(tables: readonly Table[], size: RegExp): Line[] {
  const lines = new Map<string, Line>()
  for (const { task, values } of tables) {
    const x = Number(size.exec(task)?.[1])
    if (!x) continue
    for (const [name, y] of Object.entries(values)) {
      const line = lines.get(name) ?? { name, points: [] }
      line.points.push({ x, y })
      lines.set(name, line)
    }
  }
  return [...lines.values()]
}
