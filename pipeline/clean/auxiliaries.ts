/** The verbs that show that a clause has one, as a part of a pattern. */
export const auxiliaries =
  'is|are|was|were|has|have|had|will|would|shall|should|must|can|cannot|could|may|might|do|does|did'

const words: ReadonlySet<string> = new Set([...auxiliaries.split('|'), 'be', 'been', 'being'])

export function isAuxiliary(word: string): boolean {
  return words.has(word)
}
