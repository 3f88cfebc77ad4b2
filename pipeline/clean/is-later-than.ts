/** Whether a date (see `DatedPlace`) is later than another, as far as both are precise; nothing is later than an unknown day. */
export function isLaterThan(date: string, other: string | undefined): boolean {
  return other !== undefined && date.slice(0, other.length) > other.slice(0, date.length)
}
