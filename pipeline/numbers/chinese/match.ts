/** A text with half-width digits; an object, so that answers about it can be remembered. */
export interface Source {
  readonly text: string
}

/** Matches a sticky pattern at an offset. */
export function matchAt(pattern: RegExp, {text}: Source, offset: number): RegExpExecArray | undefined {
  pattern.lastIndex = offset
  return pattern.exec(text) ?? undefined
}
