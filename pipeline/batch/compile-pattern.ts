/** A pattern of an editor as it is used, for the whole of a line or paragraph, or else what is wrong with it. */
export function compilePattern(pattern: string): RegExp | string {
  try {
    // Alone first: `a)|(b` would be well-formed inside a group.
    new RegExp(pattern, 'u')
    return new RegExp(`^(?:${pattern})$`, 'u')
  } catch (error) {
    // V8 says “Invalid regular expression: /…/u: reason”; the pattern itself may hold colons.
    return error instanceof Error ? error.message.slice(error.message.lastIndexOf(': ') + 2) : String(error)
  }
}
