import {sentenceEnd} from './sentence-at.ts'

/** The longest stretch that is searched for the beginning of a sentence. */
const longest = 600
const stop = /[.!?](?=["”’)]?\s)|[。！？]/g

/** Where the sentence from `start` to `end` begins and ends, in a text of any language. */
export function sentenceAround(text: string, start: number, end: number): {start: number; end: number} {
  const from = Math.max(0, start - longest)
  const last = [...text.slice(from, start).matchAll(stop)].at(-1)
  const first = last ? from + last.index + 1 : from
  const chinese = text.slice(end, end + longest).search(/[。！？]/)
  const far = sentenceEnd(text, end)
  return {start: first, end: chinese < 0 ? far : Math.min(far, end + chinese + 1)}
}
