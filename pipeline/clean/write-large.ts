import {groupThousands} from './group-thousands.ts'

const scales = [
  {word: 'trillion', places: 12},
  {word: 'billion', places: 9},
  {word: 'million', places: 6}
]

/** With a scale word: up to three places, and no more whole digits than before the next scale word. */
const readsWell = /^[1-9]\d{0,2}(?:\.\d{1,3})?$/

/**
 * A number of decimal digits, `places` powers of ten larger, as English writes it: 1557.6 and 8 give
 * “155.76 billion”, 1.23456 and 4 give “12,345.6”. Exact.
 */
export function writeLarge(number: string, places: number): string {
  for (const scale of scales) {
    const scaled = shifted(number, places - scale.places)
    if (readsWell.test(scaled)) return `${scaled} ${scale.word}`
  }
  return groupThousands(shifted(number, places))
}

/** The number with its decimal point moved, to the right if `places` is positive. */
function shifted(number: string, places: number): string {
  const [whole = '', fraction = ''] = number.split('.')
  const point = whole.length + places
  const digits = `${'0'.repeat(Math.max(0, 1 - point))}${whole}${fraction}`.padEnd(point, '0')
  const at = Math.max(1, point)
  const left = digits.slice(0, at).replace(/^0+(?=\d)/, '')
  const right = digits.slice(at).replace(/0+$/, '')
  return right === '' ? left : `${left}.${right}`
}
