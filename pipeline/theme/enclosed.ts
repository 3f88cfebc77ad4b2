const pairs: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
  ['(', ')'],
  ['（', '）'],
  ['[', ']']
])

/** A mark that is not closed in so many characters was damaged, and encloses nothing. */
const farthest = 600

/**
 * For each offset of a text, in how many quotations and brackets it lies, as far as both marks are
 * there. Behind the closing mark is outside.
 */
export function enclosedAt(text: string): Int32Array {
  const depths = new Int32Array(text.length + 1)
  for (const [from, to] of enclosedSpans(text)) {
    depths[from + 1] = (depths[from + 1] ?? 0) + 1
    depths[to + 1] = (depths[to + 1] ?? 0) - 1
  }
  for (let at = 1; at < depths.length; at++) depths[at] = (depths[at] ?? 0) + (depths[at - 1] ?? 0)
  return depths
}

function* enclosedSpans(text: string): Iterable<readonly [number, number]> {
  let open: {readonly mark: string; readonly at: number}[] = []
  for (const {0: mark, index: at} of text.matchAll(/[“”「」『』《》()（）[\]"]/gu)) {
    open = open.filter(one => at - one.at <= farthest)
    const opener = open.findLastIndex(one => one.mark === mark)
    const closing = pairs.get(mark) ?? (mark === '"' && opener < 0 ? '"' : undefined)
    if (closing !== undefined) open.push({mark: closing, at})
    else if (opener >= 0) {
      yield [open[opener]?.at ?? at, at]
      open.length = opener
    }
  }
}
