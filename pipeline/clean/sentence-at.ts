/** The longest stretch that is searched for the end of a sentence, so that a wall costs no more than a page. */
const longest = 600

/** Where the sentence that runs over `offset` ends, its full stop included. */
export function sentenceEnd(text: string, offset: number): number {
  const stretch = text.slice(offset, offset + longest)
  const stop = /[.!?。！？](?=["”’)]?\s|["”’)]?$)/.exec(stretch)
  return offset + (stop ? stop.index + 1 : stretch.length)
}

/** Whether a sentence begins at `offset`: the text or a quotation does, or a full stop and a space stand before it. */
export function startsSentence(text: string, offset: number): boolean {
  return /(?:^|[.!?。！？:：]["”’)]?\s*)["“‘(]?$/.test(text.slice(Math.max(0, offset - 7), offset))
}

/** Words that begin a sentence with a capital and lose it inside one. */
const functionWords =
  /^(?:The|A|An|This|That|These|Those|During|At|On|In|After|Before|Since|When|While|Following|Upon|With|By|For|From|To|It|We|They|He|She|Its|Our|Their|There|As|Under|Through|Amid|About|All|Some|Many|More|Most|Both|Each|If|One|Two|Three)\b/

/** The text as it stands inside a sentence: its first word without the capital, unless it may be a name. */
export function insideSentence(text: string): string {
  return functionWords.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}
