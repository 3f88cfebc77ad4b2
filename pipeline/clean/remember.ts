/** So many texts are kept; more than a brief has blocks. */
const most = 4096

/** A reading of a text that keeps its last answers: dozens of rules ask the same of the same blocks. */
export function remember<Answer extends boolean | number>(
  read: (text: string) => Answer
): (text: string) => Answer {
  const answers = new Map<string, Answer>()
  return text => {
    const known = answers.get(text)
    if (known !== undefined) return known
    const answer = read(text)
    if (answers.size === most) answers.clear()
    answers.set(text, answer)
    return answer
  }
}
