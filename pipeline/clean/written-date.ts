const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december'
]
const monthName = `(?<month>${months.map(name => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')})\\.?`
const time = '(?:[ T]+\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\.\\d+)?(?:Z|[+-]\\d{2}:?\\d{2})?)?'

/** Years of the Republic of China, of which the first is 1912. */
const minguo = /^(?:中[华華])?民[国國]\s?(\d{1,3})\s?年/

/** Forms of a date in digits or with a month name, each a whole text; a time of day after it is passed over. */
const forms: readonly RegExp[] = [
  new RegExp(`^(?<y>\\d{4})[-/.](?<m>\\d{1,2})[-/.](?<d>\\d{1,2})${time}$`),
  new RegExp(`^(?<y>\\d{4})\\s?年\\s?(?<m>\\d{1,2})\\s?月(?:\\s?(?<d>\\d{1,2})\\s?[日号號])?${time}$`),
  new RegExp(`^${monthName} (?<d>\\d{1,2})(?:st|nd|rd|th)?,? (?<y>\\d{4})${time}$`, 'i'),
  new RegExp(`^(?<d>\\d{1,2})(?:st|nd|rd|th)? ${monthName},? (?<y>\\d{4})${time}$`, 'i'),
  new RegExp(`^${monthName},? (?<y>\\d{4})$`, 'i')
]

/** The date that a text consists of, as ISO 8601 with the precision given; nothing if it is none. */
export function writtenDate(text: string): string | undefined {
  const trimmed = text.trim().replace(minguo, (_, year: string) => `${Number(year) + 1911}年`)
  for (const form of forms) {
    const {y, m, d, month} = form.exec(trimmed)?.groups ?? {}
    if (y === undefined) continue
    const number = month
      ? months.findIndex(name => name.startsWith(month.slice(0, 3).toLowerCase())) + 1
      : Number(m)
    return isoDate(Number(y), number, d === undefined ? undefined : Number(d))
  }
  return undefined
}

function isoDate(year: number, month: number, day: number | undefined): string | undefined {
  if (year < 1000 || month < 1 || month > 12) return undefined
  if (day !== undefined && (day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()))
    return undefined
  const parts = [
    String(year),
    String(month).padStart(2, '0'),
    ...(day === undefined ? [] : [String(day).padStart(2, '0')])
  ]
  return parts.join('-')
}
