import {suggest} from '../suggest.ts'

/** The name that was probably meant. */
export function nearest(wrong: string, names: Iterable<string>): string | undefined {
  return suggest(wrong, names)[0]
}

/** As a hint, or nothing. */
export function didYouMean(wrong: string, names: Iterable<string>): {readonly hint?: string} {
  const name = nearest(wrong, names)
  return name === undefined || name === wrong ? {} : {hint: `did you mean \`${name}\`?`}
}
