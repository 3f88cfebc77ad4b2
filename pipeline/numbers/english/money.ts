import type {Reading} from '../reading.ts'
import {type Amount, readAmount, readHundredsLeftOut} from './amounts.ts'
import {readCardinal} from './cardinals.ts'
import {CURRENCIES, type Currency} from './currency-names.ts'
import {findPhrase} from './phrases.ts'
import type {Tokens} from './tokens.ts'

interface Name {
  readonly currency: Currency
  readonly onlyPlural: boolean
}

const NAMES: ReadonlyMap<string, Name> = new Map(
  CURRENCIES.flatMap((currency): [string, Name][] => [
    [currency.plural, {currency, onlyPlural: true}],
    [currency.singular, {currency, onlyPlural: false}]
  ])
)
const SIGNS: ReadonlyMap<string, Currency> = new Map(
  CURRENCIES.toReversed().flatMap(currency =>
    currency.sign ? [[currency.sign.toLowerCase(), currency]] : []
  )
)
const PROVES_MONEY = 1000

/** `two point five billion dollars`, `four dollars and sixty nine cents`, `one cent`, `$1.5 million`. */
export function readMoney(tokens: Tokens, index: number): Reading | undefined {
  const currency = SIGNS.get(tokens.at(index)?.word ?? '')
  if (currency !== undefined) return readSigned(tokens, index, currency)
  const amount = readAmount(tokens, index) ?? readHundredsLeftOut(tokens, index)
  if (amount === undefined) return undefined
  return readCents(tokens, amount) ?? readNamed(tokens, amount)
}

function readSigned(tokens: Tokens, index: number, currency: Currency): Reading | undefined {
  const digits = tokens.at(index + 1)
  const amount = digits?.gap === 'none' ? readAmount(tokens, index + 1) : undefined
  return amount && reading(tokens, currency, amount)
}

function readNamed(tokens: Tokens, amount: Amount): Reading | undefined {
  const name = findPhrase(NAMES, tokens, amount.next)
  if (tokens.joined(amount.next) === undefined || name === undefined) return undefined
  const {currency, onlyPlural} = name.row
  if (amount.value === '1' && onlyPlural) return undefined
  const cents = currency.cents && !amount.decimal ? centsAfter(tokens, name.next) : undefined
  if (cents === undefined) return reading(tokens, currency, {...amount, next: name.next})
  const value = `${amount.value}.${cents.value.padStart(2, '0')}`
  return reading(tokens, currency, {...amount, value, written: value, next: cents.next})
}

/** `and sixty nine cents`, `fifty cents`; a bare `sixty three` only where the clause ends with it. */
function centsAfter(
  tokens: Tokens,
  index: number
): {readonly value: string; readonly next: number} | undefined {
  const linked = tokens.joined(index) === 'and'
  const at = linked ? index + 1 : index
  const cents = tokens.joined(at) === undefined ? undefined : readCardinal(tokens, at)
  if (cents === undefined || cents.ordinal || cents.value < 1n || cents.value > 99n) return undefined
  const unit = tokens.joined(cents.next)
  if (unit === 'cents' || unit === 'cent') return {value: String(cents.value), next: cents.next + 1}
  const ends = !linked && cents.value > 9n && unit === undefined
  return ends ? {value: String(cents.value), next: cents.next} : undefined
}

function readCents(tokens: Tokens, amount: Amount): Reading | undefined {
  const unit = tokens.joined(amount.next)
  const dollars = SIGNS.get('$')
  if (dollars === undefined || amount.decimal || (unit !== 'cent' && unit !== 'cents')) return undefined
  if (amount.value === '1' && unit === 'cents') return undefined
  const value = amount.value.padStart(3, '0').replace(/..$/, '.$&')
  return reading(tokens, dollars, {...amount, value, written: value, next: amount.next + 1})
}

function reading(tokens: Tokens, currency: Currency, sum: Amount): Reading {
  const digits = sum.written.replace(/^-/, '')
  const minus = digits === sum.written ? '' : '-'
  return {
    meaning: {kind: 'money', value: sum.value, currency: currency.code},
    end: tokens.endBefore(sum.next),
    written: currency.sign ? `${minus}${currency.sign}${digits}` : `${sum.written} ${currency.plural}`,
    alone: sum.bare || (currency.everyday === true && Number(sum.value) < PROVES_MONEY)
  }
}
