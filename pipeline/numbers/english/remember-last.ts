import type {Tokens} from './tokens.ts'

/** Keeps a reader's last answer about a text: a dozen readers ask for the number at the same place. */
export function rememberLast<Answer>(
  read: (tokens: Tokens, index: number) => Answer
): (tokens: Tokens, index: number) => Answer {
  const last = new WeakMap<Tokens, {readonly index: number; readonly answer: Answer}>()
  return (tokens, index) => {
    const known = last.get(tokens)
    if (known?.index === index) return known.answer
    const answer = read(tokens, index)
    last.set(tokens, {index, answer})
    return answer
  }
}
