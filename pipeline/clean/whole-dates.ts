import {monthNames} from './month-names.ts'

/** A date that a text gives whole, and where. */
export interface WholeDate {
  readonly start: number
  readonly end: number
  /** See `DatedPlace`. */
  readonly date: string
}

const names: readonly string[] = monthNames
const month = `(?<month>${monthNames.join('|')})`
const year = '(?<y>1[5-9]\\d\\d|20\\d\\d)'
/** Of two that begin in one place the earlier form is meant. */
const forms: readonly RegExp[] = [
  new RegExp(`\\b${month} (?<d>\\d{1,2})(?:st|nd|rd|th)?,? ${year}\\b`, 'g'),
  new RegExp(`\\b(?<d>\\d{1,2})(?:st|nd|rd|th)? (?:of )?${month},? ${year}\\b`, 'g'),
  new RegExp(`\\b${month},? (?:of )?${year}\\b`, 'g'),
  new RegExp(`(?<!\\d)${year}年(?:(?<m>\\d{1,2})月(?:(?<d>\\d{1,2})[日号號])?)?`, 'g'),
  /\bthe (?<century>\d{1,2})(?:st|nd|rd|th) century\b/g,
  /\bthe (?<decade>\d{3})0s\b/g,
  /(?<!\d)(?<century>\d{1,2})世[纪紀](?:(?<tens>[1-9])0年代)?/g,
  new RegExp(`\\b(?:[Ii]n|[Oo]f|[Ss]ince|[Bb]y|[Ff]rom) ${year}(?![\\d-])\\b`, 'g')
]

/** The dates, decades and centuries that stand whole in a text, in digits, in its order. */
export function wholeDatesIn(text: string): readonly WholeDate[] {
  const found = forms.flatMap(form =>
    [...text.matchAll(form)].flatMap(match => {
      const date = dateOf(match.groups ?? {})
      return date === undefined ? [] : [{start: match.index, end: match.index + match[0].length, date}]
    })
  )
  let done = 0
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({start, end}) => {
      if (start < done) return false
      done = end
      return true
    })
}

function dateOf(groups: Readonly<Record<string, string | undefined>>): string | undefined {
  const {y, m, d, month: name, decade, century, tens} = groups
  if (decade !== undefined) return decade
  if (century !== undefined) {
    const number = Number(century)
    return number >= 2 && number <= 21 ? String(number - 1).padStart(2, '0') + (tens ?? '') : undefined
  }
  const number = name === undefined ? m : String(names.indexOf(name) + 1)
  if (number !== undefined && (Number(number) < 1 || Number(number) > 12)) return undefined
  return [y, number, d]
    .filter(part => part !== undefined)
    .map(part => part.padStart(2, '0'))
    .join('-')
}
