const MOST = 16

/** Keeps a reader's last answers about a text: a dozen readers ask for the number at the same few places. */
export function rememberFew<Source extends object, Answer>(
  read: (source: Source, place: number) => Answer
): (source: Source, place: number) => Answer {
  const answers = new WeakMap<Source, Map<number, {readonly answer: Answer}>>()
  return (source, place) => {
    const few = answers.get(source) ?? new Map<number, {readonly answer: Answer}>()
    const known = few.get(place)
    if (known !== undefined) return known.answer
    const answer = read(source, place)
    if (few.size === MOST) few.clear()
    answers.set(source, few.set(place, {answer}))
    return answer
  }
}
