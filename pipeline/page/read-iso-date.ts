export interface IsoDate {
  readonly year: number
  readonly month: number | undefined
  readonly day: number | undefined
  readonly time: Date
}

/** A year, month or day of the calendar; years before 1 count the astronomical way. */
export function readIsoDate(iso: string): IsoDate | undefined {
  const [match, sign = '', digits = '', month, day] =
    /^(-?)(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(iso) ?? []
  if (match === undefined) return undefined
  const year = Number(sign + digits)
  const time = new Date(Date.UTC(2000, Number(month ?? 1) - 1, Number(day ?? 1)))
  time.setUTCFullYear(year, Number(month ?? 1) - 1, Number(day ?? 1))
  const isReal = time.getUTCMonth() + 1 === Number(month ?? 1) && time.getUTCDate() === Number(day ?? 1)
  return isReal ? {year, month: numberOf(month), day: numberOf(day), time} : undefined
}

function numberOf(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits)
}
