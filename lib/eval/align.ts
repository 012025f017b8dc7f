/** The first column to the left, numbers to the right; a row's last words may be as long as they are. */
export function align(rows: readonly string[][]): string {
  const columns = Math.max(...rows.map((row) => row.length))
  const widths = Array.from({ length: columns }, (_, i) =>
    Math.max(...rows.map((row) => row[i]?.length ?? 0)),
  )
  return rows
    .map((row) =>
      row
        .map((cell, i) =>
          i === 0 || columns === 2 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
