import * as z from 'zod'

/**
 * The kinds of value in our YAML files. The `error` of a field is what was expected, in words that go behind
 * “expected”; `explain-issues.ts` makes the sentence.
 */

export const text = (expected = 'a text') => z.string({error: expected}).trim().min(1, {error: expected})

export const texts = (expected: string) => z.array(text(), {error: expected}).min(1, {error: expected})

/** An object in which every unknown key is an error. */
export const group = <Shape extends z.ZodRawShape>(shape: Shape, expected: string) =>
  z.strictObject(shape, {error: issue => (issue.code === 'unrecognized_keys' ? undefined : expected)})

export const list = <Item extends z.ZodType>(item: Item, expected: string) => z.array(item, {error: expected})

const dateForm = 'a date such as 2024, 2024-05 or 2024-05-31'

/** As precise as it is known. */
export const date = () =>
  text(dateForm)
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, {error: dateForm})
    .refine(isOnTheCalendar, {error: 'a date that is on the calendar'})

const languageForm = 'a language tag such as en, zh-Hans or zh-Hant'

export const language = () =>
  text(languageForm)
    .refine(isLanguage, {error: languageForm})
    .transform(tag => new Intl.Locale(tag).toString())

export const webAddress = () =>
  z.url({protocol: /^https?$/, error: 'a web address that begins with https:// or http://'})

const idForm = 'an id of letters, digits, - and _'

/** A name that can be part of an address inside a page. */
export const id = () => text(idForm).regex(/^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u, {error: idForm})

/** JavaScript rolls 30 February over into March; writing it out again shows that. */
function isOnTheCalendar(value: string): boolean {
  const time = new Date(value)
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(value)
}

/** Well formed and known: `english` is well formed too. */
function isLanguage(tag: string): boolean {
  try {
    const names = new Intl.DisplayNames('en', {type: 'language', fallback: 'none'})
    return names.of(new Intl.Locale(tag).language) !== undefined
  } catch {
    return false
  }
}
