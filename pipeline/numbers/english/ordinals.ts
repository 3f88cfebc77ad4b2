import type {Reading} from '../reading.ts'
import {readCardinal} from './cardinals.ts'
import type {Tokens} from './tokens.ts'

export interface SpokenOrdinal {
  readonly value: bigint
  readonly next: number
}

const DIGITS = /^(\d{1,12})(?:st|nd|rd|th)$/

/** `twenty first`, `one hundredth`, `21st`. */
export function readOrdinalNumber(tokens: Tokens, index: number): SpokenOrdinal | undefined {
  const digits = DIGITS.exec(tokens.at(index)?.word ?? '')?.[1]
  if (digits !== undefined) return {value: BigInt(digits), next: index + 1}
  const cardinal = readCardinal(tokens, index)
  return cardinal?.ordinal ? cardinal : undefined
}

/** “Sixty-second” may be the 62nd or a minute long: in running text it is not read. */
export function readOrdinal(tokens: Tokens, index: number): Reading | undefined {
  const ordinal = readOrdinalNumber(tokens, index)
  if (ordinal === undefined) return undefined
  const value = String(ordinal.value)
  const mayBeSeconds = ordinal.next > index + 1 && tokens.at(ordinal.next - 1)?.word === 'second'
  return {
    meaning: {kind: 'ordinal', value},
    end: tokens.endBefore(ordinal.next),
    written: ordinalDigits(value),
    alone: mayBeSeconds
  }
}

/** `21` becomes `21st`. */
export function ordinalDigits(value: string): string {
  if (/1[123]$/.test(value)) return `${value}th`
  const endings: Readonly<Record<string, string>> = {1: 'st', 2: 'nd', 3: 'rd'}
  return value + (endings[value.slice(-1)] ?? 'th')
}
