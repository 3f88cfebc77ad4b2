/**
 * Words that fit into so much room, cut at the last word that leaves some for the dots. A Chinese character
 * is as wide as two Latin letters.
 */
export function shorten(words: string, room: number): string {
  if (widthOf(words) <= room) return words
  let width = 0
  let cut = 0
  segmenter ??= new Intl.Segmenter('en', {granularity: 'word'})
  for (const {segment, index, isWordLike} of segmenter.segment(words)) {
    width += widthOf(segment)
    if (width > room) return `${words.slice(0, cut || room / 2)}…`
    if (isWordLike) cut = index + segment.length
  }
  return words
}

// It takes longer to make than a page to be checked.
let segmenter: Intl.Segmenter | undefined

function widthOf(text: string): number {
  return [...text].reduce(
    (sum, character) => sum + (/[\p{Script=Han}\u3000-\u303F\uFF01-\uFF65]/u.test(character) ? 2 : 1),
    0
  )
}
