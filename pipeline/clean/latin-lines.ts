import {endsSentence} from './shape.ts'

const narrowest = 45
const widest = 130
/** So many lines that stop inside a sentence and near the right edge show that a text is broken at a width. */
const fewestCut = 3
const nearEdge = 0.8
/** The first word of the next line would have gone beyond this share of the width; beyond all of it, behind a sentence. */
const filled = 0.97
/** A shorter line is a head or a number, unless it ends a sentence. */
const shortest = 0.3

const stops = /[\p{Ll},-]$/u
const goesOn = /^\p{Ll}/u
const opens = /^(?:[-•·●○◆■□▪*]\s|[（(]?(?:\d{1,3}|\p{L})[）).．、]\s)/u

/**
 * The lines of a block that go on in the next one, where paragraphs, titles and page numbers stand in it
 * without a blank line between them: the text of a PDF. A line that a longer word might still have filled
 * ends its paragraph.
 */
export function wrappedLatin(lines: readonly string[]): ReadonlySet<number> {
  const own = lines.map(line => line.trim())
  const width = own.reduce((most, {length}) => Math.max(most, length), 0)
  if (width < narrowest || width > widest) return new Set()
  const isNear = (at: number) => (own[at] ?? '').length >= width * nearEdge
  const isCut = (at: number) => isNear(at) && stops.test(own[at] ?? '') && goesOn.test(own[at + 1] ?? '')
  const places = own.slice(0, -1).map((_, at) => at)
  const cut = places.filter(isCut)
  if (cut.length < fewestCut || own.filter((_, at) => isNear(at)).length * 2 < own.length) return new Set()
  return new Set(places.filter(at => isCut(at) || isFull(own[at] ?? '', own[at + 1] ?? '', width)))
}

function isFull(line: string, next: string, width: number): boolean {
  const [word = ''] = next.split(' ', 1)
  return (
    line.length + 1 + word.length > (endsSentence(line) ? width : width * filled) &&
    !opens.test(next) &&
    (next.length >= width * shortest || endsSentence(next))
  )
}
