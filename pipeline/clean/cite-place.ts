import type {DatedPlace} from './evidence.ts'

/** How a reason names another place: by file and line, or by line in the text itself. */
export function citePlace({file, line, date}: DatedPlace, own: string | undefined): string {
  return `${file === own ? `line ${line} of this text` : `${file}:${line}`} (${written(date)})`
}

function written(date: string): string {
  if (date.length === 3) return `the ${date}0s`
  return date.length === 2 ? `century ${Number(date) + 1}` : date
}
