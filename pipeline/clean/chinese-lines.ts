/** No print sets shorter lines, and no longer ones. */
const narrowest = 15
const widest = 60
/** So many characters a line may lack, as marks and Latin words are not divided. */
const ragged = 3
const fewestCut = 3

const closed = /[。！？…；：!?;:.][”’」』》）)\]]*$|[”’」』》】）)]$/u
const opens =
  /^(?:[\s\u3000]|[-•·●○◆■□▪*]|[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]|第[一二三四五六七八九十\d]{1,4}[章节節条條部篇])/u
const inner = /[，。、；：][^，。、；：]/u

/**
 * The lines that go on in the next one: Chinese broken at a fixed width, where lines of one length stop
 * without a mark. Lines of verse and lists of titles are shorter, uneven, or have no marks inside.
 */
export function wrappedLines(lines: readonly string[]): ReadonlySet<number> {
  const wrapped = new Set<number>()
  for (const {from, to} of runsOf(lines)) for (const at of wrappedIn(lines, from, to)) wrapped.add(at)
  return wrapped
}

/** Runs of Chinese lines that may stand in one column. */
function* runsOf(lines: readonly string[]): Iterable<{from: number; to: number}> {
  let from = 0
  for (let at = 0; at <= lines.length; at++) {
    const line = lines[at]
    if (line !== undefined && isColumn(line)) continue
    if (at - from > fewestCut) yield {from, to: at}
    from = at + 1
  }
}

function isColumn(line: string): boolean {
  return line.length <= widest * 2 && /\p{Script=Han}/u.test(line) && widthOf(line) <= widest
}

function wrappedIn(lines: readonly string[], from: number, to: number): readonly number[] {
  const own = lines.slice(from, to).map(line => line.trimEnd())
  const widths = own.map(widthOf)
  const cut = own.flatMap((line, at) => (closed.test(line) || (widths[at] ?? 0) < narrowest ? [] : [at]))
  const measure = cut.reduce((most, at) => Math.max(most, widths[at] ?? 0), 0)
  const isFull = (at: number) => (widths[at] ?? 0) >= measure - ragged
  if (cut.length < fewestCut || !cut.every(isFull) || widths.some(width => width > measure + 1)) return []
  if (cut.filter(at => inner.test(own[at] ?? '')).length * 3 < cut.length * 2) return []
  return cut.filter(at => at + 1 < own.length && !opens.test(own[at + 1] ?? '')).map(at => from + at)
}

/** In Chinese characters; a Latin letter is half as wide. */
function widthOf(line: string): number {
  const narrow = line.match(/[\u0020-\u024F]/gu)?.length ?? 0
  return line.length - narrow / 2
}
