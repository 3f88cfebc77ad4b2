import {PER_WORDS} from './per-words.ts'

const LONGEST = 20
const WORDS = [...PER_WORDS.keys()].sort((a, b) => b.length - a.length).join('|')
const AFTER = new RegExp(`^(?:\\s(?:a|an|per|each|every)\\s|/)(${WORDS})(?!\\p{Script=Latin})`, 'u')
const BEFORE = new RegExp(`每(${WORDS})$`, 'u')

/** What the words beside a figure say that it is counted by: `278 liters a second`, 每年6亿元. */
export function perHere(text: string, start: number, end: number): string | undefined {
  const word =
    AFTER.exec(text.slice(end, end + LONGEST))?.[1] ??
    BEFORE.exec(text.slice(Math.max(0, start - LONGEST), start))?.[1]
  return PER_WORDS.get(word ?? '')
}
