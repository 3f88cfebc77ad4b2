import {readIsoDate} from './read-iso-date.ts'

/** Dates are written the British way: 10 May 2024. */
const locales: Readonly<Record<string, string>> = {en: 'en-GB'}

/** A day, month or year as a language writes it; nothing if it is none. */
export function dateWords(iso: string, language: string): string | undefined {
  const date = readIsoDate(iso)
  if (date === undefined) return undefined
  const {time, year, month, day} = date
  const format = new Intl.DateTimeFormat(locales[language] ?? language, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(year < 1 && {era: 'short'}),
    ...(month !== undefined && {month: 'long'}),
    ...(day !== undefined && {day: 'numeric'})
  })
  return format.format(time)
}
