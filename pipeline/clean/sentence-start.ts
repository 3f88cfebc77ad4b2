/** The longest stretch that is searched for the beginning of a sentence. */
const longest = 600

/** The sentence that runs over `offset`, from its beginning up to there. */
export function sentenceBefore(text: string, offset: number): string {
  const first = Math.max(0, offset - longest)
  let start = offset
  while (start > first && !/[.!?]/.test(text[start - 1] ?? '')) start--
  return text.slice(start, offset).trimStart()
}
