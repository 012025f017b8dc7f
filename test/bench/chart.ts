/** A line of a chart: the same contender at growing sizes. */
export interface Line {
  name: string
  points: { x: number; y: number }[]
}

const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM] = [720, 360, 64, 150, 36, 48]
const COLORS = ['#0b6e63', '#6d3fa0', '#9a6700', '#555d63', '#1f5fa8', '#a03f6d']
const DASHES = ['', '6 3', '2 3', '8 3 2 3', '1 4', '10 4']

/** Both axes logarithmic: what grows evenly is a straight line. As an SVG that needs no style around it. */
export function chart(title: string, xTitle: string, yTitle: string, lines: readonly Line[]): string {
  const all = lines.flatMap(({ points }) => points)
  const x = scale(
    all.map((point) => point.x),
    LEFT,
    WIDTH - RIGHT,
  )
  const y = scale(
    all.map((point) => point.y),
    HEIGHT - BOTTOM,
    TOP,
  )
  const drawn = lines.map(({ name, points }, i) => {
    const path = points.map((point) => `${x.at(point.x).toFixed(1)},${y.at(point.y).toFixed(1)}`).join(' ')
    const last = points.at(-1) ?? { x: 1, y: 1 }
    const color = COLORS[i % COLORS.length]
    return [
      `<polyline points="${path}" fill="none" stroke="${color}" stroke-width="2" stroke-dasharray="${DASHES[i % DASHES.length]}"/>`,
      `<text x="${(x.at(last.x) + 8).toFixed(1)}" y="${(y.at(last.y) + 4).toFixed(1)}" fill="${color}">${name}</text>`,
    ].join('')
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12" role="img" aria-label="${title}">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    `<text x="${LEFT}" y="20" font-size="14" fill="#222">${title}</text>`,
    ...x.ticks.map(
      (tick) =>
        `<path d="M${x.at(tick)} ${TOP}V${HEIGHT - BOTTOM}" stroke="#ddd"/><text x="${x.at(tick)}" y="${HEIGHT - BOTTOM + 16}" text-anchor="middle" fill="#555">${short(tick)}</text>`,
    ),
    ...y.ticks.map(
      (tick) =>
        `<path d="M${LEFT} ${y.at(tick)}H${WIDTH - RIGHT}" stroke="#ddd"/><text x="${LEFT - 6}" y="${y.at(tick) + 4}" text-anchor="end" fill="#555">${short(tick)}</text>`,
    ),
    `<text x="${(LEFT + WIDTH - RIGHT) / 2}" y="${HEIGHT - 10}" text-anchor="middle" fill="#555">${xTitle}</text>`,
    `<text transform="translate(14 ${HEIGHT / 2}) rotate(-90)" text-anchor="middle" fill="#555">${yTitle}</text>`,
    ...drawn,
    '</svg>',
    '',
  ].join('\n')
}

function scale(values: readonly number[], from: number, to: number) {
  const positive = values.filter((value) => value > 0)
  const low = Math.floor(Math.log10(Math.min(...positive)))
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...positive))))
  return {
    at: (value: number) => from + ((Math.log10(value) - low) / (high - low)) * (to - from),
    ticks: Array.from({ length: high - low + 1 }, (_, i) => 10 ** (low + i)),
  }
}

function short(value: number): string {
  if (value >= 1_000_000) return `${value / 1_000_000} M`
  return value >= 1_000 ? `${value / 1_000} k` : String(value)
}
