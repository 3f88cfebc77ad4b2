/**
 * Words that fit into so much room, cut at the last word that leaves some for the dots. A Chinese character
 * is as wide as two Latin letters.
 */
export function shorten(words: string, room: number): string {
  let width = 0
  let cut = 0
  for (const {segment, index, isWordLike} of segmenter.segment(words)) {
    width += widthOf(segment)
    if (width > room) return `${words.slice(0, cut || room / 2)}…`
    if (isWordLike) cut = index + segment.length
  }
  return words
}

const segmenter = new Intl.Segmenter('en', {granularity: 'word'})

function widthOf(text: string): number {
  return [...text].reduce(
    (sum, character) => sum + (/[\p{Script=Han}\u3000-\u303F\uFF01-\uFF65]/u.test(character) ? 2 : 1),
    0
  )
}
