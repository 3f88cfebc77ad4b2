/** The name that was probably meant: at most a third of the letters differ. */
export function nearest(wrong: string, names: Iterable<string>): string | undefined {
  let best: string | undefined
  let least = Math.max(1, Math.floor(wrong.length / 3)) + 1
  for (const name of names) {
    if (Math.abs(wrong.length - name.length) >= least) continue
    const distance = editDistance(wrong.toLowerCase(), name.toLowerCase())
    if (distance < least) {
      best = name
      least = distance
    }
  }
  return best
}

/** As a hint, or nothing. */
export function didYouMean(wrong: string, names: Iterable<string>): {readonly hint?: string} {
  const name = nearest(wrong, names)
  return name === undefined || name === wrong ? {} : {hint: `did you mean \`${name}\`?`}
}

/** How many letters to change, add, drop or swap with the next. */
function editDistance(a: string, b: string): number {
  const rows: number[][] = [Array.from({length: b.length + 1}, (_, column) => column)]
  const cell = (row: number, column: number) => rows[row]?.[column] ?? 0
  for (let row = 1; row <= a.length; row++) {
    rows.push([row])
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1]
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      rows[row]?.push(
        Math.min(
          cell(row - 1, column) + 1,
          cell(row, column - 1) + 1,
          cell(row - 1, column - 1) + (same ? 0 : 1),
          swapped ? cell(row - 2, column - 2) + 1 : Infinity
        )
      )
    }
  }
  return cell(a.length, b.length)
}
