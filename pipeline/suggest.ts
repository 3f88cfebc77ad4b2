/** The names that are nearly the wrong one: at most a third of the letters differ. Best first. */
export function suggest(wrong: string, names: Iterable<string>): readonly string[] {
  const limit = Math.max(1, Math.floor(wrong.length / 3))
  return [...names]
    .map(name => ({name, distance: distance(wrong.toLowerCase(), name.toLowerCase())}))
    .filter(({distance}) => distance <= limit)
    .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
    .map(({name}) => name)
    .slice(0, 3)
}

/** “did you mean …?”, or else all the names there are. */
export function hintAt(wrong: string, names: Iterable<string>): string {
  const all = [...names].sort()
  const near = suggest(wrong, all)
  if (near.length > 0) return `did you mean ${near.map(name => `\`${name}\``).join(' or ')}?`
  return all.length > 0 ? `there is ${all.join(', ')}` : 'there is none'
}

/** How many letters have to be changed, added, dropped or swapped with their neighbour. */
function distance(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({length: b.length + 1}, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const swap = swapped ? (before[j - 2] ?? 0) + 1 : change
      row.push(Math.min(change, swap, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1))
    }
    before = last
    last = row
  }
  return last[b.length] ?? 0
}
