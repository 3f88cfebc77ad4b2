/** A part of a numeral: what stands before a scale, and the power of ten of the scale. */
export interface Term {
  readonly value: bigint
  /** Its value if the last digit stands for the next lower place: 一千五 is 1500 rather than 1005. */
  readonly elided?: bigint
  /** A lone digit, which after a scale stands for the next lower place as well: 三万五 is 35,000. */
  readonly lone: boolean
  readonly arabic: boolean
  /** 0 for the last part, which has no scale. */
  readonly exponent: number
}

interface Sum {
  readonly total: bigint
  /** Below the next 亿, still open: 一万五千亿 is one number of 亿. */
  readonly open: bigint
  readonly lastScale: number
  readonly lastBig: number
}

const FIRST_BIG = 8
const EMPTY: Sum = {
  total: 0n,
  open: 0n,
  lastScale: Number.POSITIVE_INFINITY,
  lastBig: Number.POSITIVE_INFINITY
}

/**
 * Adds up the parts of a numeral; nothing if its scales do not fall or a part before the last leaves out its place.
 * Leaving out the last place is a habit of short numbers (一百五 is 150): after two scales nobody can tell, and the last
 * digit is taken as it stands only if `literally` says so.
 */
export function addUp(terms: readonly Term[], literally: boolean): bigint | undefined {
  const short = terms.filter(({exponent}) => exponent > 0).length < 2
  const last = terms.at(-1)
  if (last === undefined) return undefined
  if (!short && (isLone(last) || (last.elided !== undefined && !literally))) return undefined
  const placed = short ? [...terms.slice(0, -1), {...last, value: last.elided ?? last.value}] : terms
  if (placed.some(({elided, exponent}) => elided !== undefined && exponent > 0)) return undefined
  const sum = placed.reduce<Sum | undefined>((before, term) => before && add(before, term), EMPTY)
  return sum && sum.total + sum.open
}

function isLone({lone, exponent}: Term): boolean {
  return lone && exponent === 0
}

function add(sum: Sum, term: Term): Sum | undefined {
  if (term.exponent >= FIRST_BIG) return gather(sum, term)
  return Number.isFinite(sum.lastScale) ? append(sum, term) : begin(sum, term)
}

function gather({total, open, lastBig}: Sum, {value, exponent}: Term): Sum | undefined {
  if (exponent >= lastBig) return undefined
  return {
    total: total + (open + value) * 10n ** BigInt(exponent),
    open: 0n,
    lastScale: exponent,
    lastBig: exponent
  }
}

function begin(sum: Sum, {value, exponent}: Term): Sum {
  return {...sum, open: value * 10n ** BigInt(exponent), lastScale: exponent}
}

function append({open, ...sum}: Sum, term: Term): Sum | undefined {
  if (isLone(term) && term.arabic) return undefined
  const places = isLone(term) ? sum.lastScale - 1 : term.exponent
  const placed = term.value * 10n ** BigInt(places)
  if (term.exponent >= sum.lastScale || placed >= 10n ** BigInt(sum.lastScale)) return undefined
  return {...sum, open: open + placed, lastScale: term.exponent}
}
