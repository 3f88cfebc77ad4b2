import * as z from 'zod'

const phrase = z.string().min(1)

/** A file in `words/`: the words of templates in one language. `{name}` stands for a value. */
export const wordsFile = z.record(
  z.string().regex(/^[a-z][a-z0-9-]*$/, 'lower-case letters, digits and hyphens'),
  z.union([phrase, z.strictObject({one: phrase, other: phrase})])
)

/** A phrase, or the two forms that depend on `count`. */
export type Phrase = z.output<typeof wordsFile>[string]

export type Words = Readonly<Record<string, Phrase>>

/** The names of the values that a phrase takes. A phrase with two forms takes a count in any case. */
export function slotsOf(phrase: Phrase): ReadonlySet<string> {
  const forms = typeof phrase === 'string' ? [phrase] : [phrase.one, phrase.other, '{count}']
  return new Set(forms.flatMap(form => [...form.matchAll(/\{([a-z]+)\}/g)].map(([, name = '']) => name)))
}
