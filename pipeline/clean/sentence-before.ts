/** The longest stretch that is searched for the beginning of a sentence. */
const longest = 600

/** The sentence that runs over `offset`, from its beginning up to there. */
export function sentenceBefore(text: string, offset: number): string {
  const stretch = text.slice(Math.max(0, offset - longest), offset)
  const stop = Math.max(stretch.lastIndexOf('.'), stretch.lastIndexOf('!'), stretch.lastIndexOf('?'))
  return stretch.slice(stop + 1).trimStart()
}
