import type {Reading} from '../reading.ts'
import {readAmount} from './amounts.ts'
import {findPhrase} from './phrases.ts'
import type {Tokens} from './tokens.ts'
import {PREFIXES, UNITS, type Unit} from './unit-names.ts'

interface UnitName {
  readonly unit: Unit
  readonly symbol: string
  readonly onlyPlural: boolean
}

const NAMES: ReadonlyMap<string, UnitName> = new Map(
  UNITS.flatMap(unit => [...namesOf(unit, '', ''), ...(unit.prefixed ? prefixedNames(unit) : [])])
)
const POWERS: ReadonlyMap<string, {readonly metric: string; readonly customary: string}> = new Map([
  ['square', {metric: '²', customary: 'sq '}],
  ['cubic', {metric: '³', customary: 'cu '}]
])
const KNOWN_SYMBOLS: ReadonlyMap<string, string> = new Map([['mi/h', 'mph']])

function prefixedNames(unit: Unit): [string, UnitName][] {
  return [...PREFIXES].flatMap(([word, symbol]) => [
    ...namesOf(unit, word, symbol),
    ...namesOf(unit, `${word} `, symbol)
  ])
}

function namesOf(unit: Unit, prefix: string, prefixSymbol: string): [string, UnitName][] {
  const symbol = prefixSymbol + unit.symbol
  const name = (form: string): [string, UnitName] => [
    prefix + form,
    {unit, symbol, onlyPlural: form !== unit.singular}
  ]
  return [name(unit.plural), name(unit.singular)]
}

interface SpokenUnit {
  readonly symbol: string
  readonly next: number
  readonly onlyPlural: boolean
}

/** `two hundred kilometers per hour`, `fifty six per square kilometer`. */
export function readMeasure(tokens: Tokens, index: number): Reading | undefined {
  const amount = readAmount(tokens, index)
  if (amount === undefined) return undefined
  const counted = readPowered(tokens, amount.next)
  const per = readPer(tokens, counted?.next ?? amount.next)
  const last = per ?? counted
  // “Five degrees below zero” says another number than its first words.
  if (
    last === undefined ||
    tokens.joined(last.next) === 'below' ||
    (amount.value === '1' && counted?.onlyPlural)
  )
    return undefined
  const composed = `${counted?.symbol ?? ''}${per === undefined ? '' : `/${per.symbol}`}`
  const unit = KNOWN_SYMBOLS.get(composed) ?? composed
  return {
    meaning: {kind: 'measure', value: amount.value, unit},
    end: tokens.endBefore(last.next),
    written: `${amount.written} ${unit}`,
    alone: amount.bare
  }
}

function readPer(tokens: Tokens, index: number): SpokenUnit | undefined {
  return tokens.joined(index) === 'per' ? readPowered(tokens, index + 1) : undefined
}

function readPowered(tokens: Tokens, index: number): SpokenUnit | undefined {
  const word = tokens.joined(index)
  const power = word === undefined ? undefined : POWERS.get(word)
  const name = findPhrase(NAMES, tokens, power === undefined ? index : index + 1)
  if (word === undefined || name === undefined) return undefined
  const {unit, symbol, onlyPlural} = name.row
  const powered = unit.customary ? `${power?.customary ?? ''}${symbol}` : `${symbol}${power?.metric ?? ''}`
  return {symbol: powered, next: name.next, onlyPlural}
}
