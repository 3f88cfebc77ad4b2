const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Years are counted the astronomical way, as ISO 8601 does: 1 BC is 0, 750 BC is -749. */
export function isoYear(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, '0')
  return year < 0 ? `-${digits}` : digits
}

/** `isoYear` for a year of an era. */
export function eraYear(year: number, beforeChrist: boolean): number {
  return beforeChrist ? 1 - year : year
}

export interface DateParts {
  readonly year?: number | undefined
  readonly month?: number | undefined
  readonly day?: number | undefined
}

/** `2023-09-05`, `2023-09`, `2023`, `--09-05`, `---19`; nothing for a day that the calendar lacks. */
export function isoDate({year, month, day}: DateParts): string | undefined {
  if (month !== undefined && (month < 1 || month > 12)) return undefined
  if (day !== undefined && (day < 1 || day > monthLength(year, month))) return undefined
  if (year !== undefined && month === undefined && day === undefined) return isoYear(year)
  const parts = [month, day].filter(part => part !== undefined).map(part => String(part).padStart(2, '0'))
  const head = year === undefined ? '-' : isoYear(year)
  return [head, ...(month === undefined ? [''] : []), ...parts].join('-')
}

function monthLength(year: number | undefined, month: number | undefined): number {
  if (month === undefined) return 31
  if (month === 2 && year !== undefined && !isLeap(year)) return 28
  return DAYS[month - 1] ?? 0
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

export function isoDecade(firstYear: number): string {
  return `${isoYear(firstYear)}/${isoYear(firstYear + 9)}`
}

/** The 18th century is 1701 to 1800, the 3rd century BC is 300 BC to 201 BC. */
export function isoCentury(century: number, beforeChrist: boolean): string {
  const first = beforeChrist ? 1 - century * 100 : (century - 1) * 100 + 1
  return `${isoYear(first)}/${isoYear(first + 99)}`
}

export function isoQuarter(year: number, quarter: number): string {
  const month = (last: number) => String(quarter * 3 - 2 + last).padStart(2, '0')
  return `${isoYear(year)}-${month(0)}/${isoYear(year)}-${month(2)}`
}
