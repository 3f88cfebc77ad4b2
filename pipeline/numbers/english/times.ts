import type {Reading} from '../reading.ts'
import {BEFORE_A_TIME, ZONES} from './calendar-words.ts'
import {numeralGoesOn, readUnderHundred} from './cardinals.ts'
import {type Initials, readInitials} from './initials.ts'
import {ZERO_LETTERS} from './number-words.ts'
import type {Tokens} from './tokens.ts'

interface Spoken {
  readonly value: number
  readonly next: number
}

interface Clock {
  readonly hour: number
  readonly minute: number
  readonly next: number
  /** Said in a way that only times are said: `o'clock`, `half past`. */
  readonly sure: boolean
}

const HALVES_OF_THE_DAY = new Set(['am', 'pm'])
const O_CLOCK = new Set(["o'clock", 'oclock'])
const MINUTES = new Set(['min', 'mins', 'minute', 'minutes'])
const LONGEST_BEFORE = 10

/** `eight oclock g m t`, `eleven o six p m`, `quarter past one`, `ten to eleven pm`; bare `two thirty` after “at”. */
export function readTimes(tokens: Tokens, index: number): readonly Reading[] {
  return [readRelative(tokens, index), readHourAndMinute(tokens, index), readHour(tokens, index)].flatMap(
    clock => (clock === undefined ? [] : [reading(tokens, index, clock)])
  )
}

function reading(tokens: Tokens, index: number, clock: Clock): Reading {
  const half = readInitials(tokens, clock.next, HALVES_OF_THE_DAY)
  const zone = readInitials(tokens, half?.next ?? clock.next, ZONES)
  const start = tokens.at(index)?.start ?? 0
  const announced = BEFORE_A_TIME.test(tokens.text.slice(Math.max(0, start - LONGEST_BEFORE), start))
  return {
    meaning: {kind: 'time', value: clockTime(toFullDay(clock.hour, half), clock.minute), ...zoneOf(zone)},
    end: zone?.end ?? half?.end ?? tokens.endBefore(clock.next),
    written: [clockTime(clock.hour, clock.minute), writtenHalf(half), zone?.letters]
      .filter(Boolean)
      .join(' '),
    alone: half === undefined && !clock.sure && !announced
  }
}

function zoneOf(zone: Initials | undefined): {readonly zone?: string} {
  return zone === undefined ? {} : {zone: zone.letters.toUpperCase()}
}

function writtenHalf(half: Initials | undefined): string | undefined {
  return half?.letters.replace(/./g, '$&.')
}

function toFullDay(hour: number, half: Initials | undefined): number {
  return half === undefined || hour > 12 ? hour : (hour % 12) + (half.letters === 'pm' ? 12 : 0)
}

function clockTime(hour: number, minute: number): string {
  return [hour, minute].map(part => String(part).padStart(2, '0')).join(':')
}

/** `three o'clock`, `two p m`. A bare hour is just a number. */
function readHour(tokens: Tokens, index: number): Clock | undefined {
  const hour = readHourNumber(tokens, index)
  if (hour === undefined) return undefined
  const sure = O_CLOCK.has(tokens.joined(hour.next) ?? '')
  if (sure) return {hour: hour.value, minute: 0, next: hour.next + 1, sure}
  const half = readInitials(tokens, hour.next, HALVES_OF_THE_DAY)
  return half && {hour: hour.value, minute: 0, next: hour.next, sure}
}

/** `eight fifty one`, `eight o six`. */
function readHourAndMinute(tokens: Tokens, index: number): Clock | undefined {
  const hour = readHourNumber(tokens, index)
  if (hour === undefined) return undefined
  const zero = ZERO_LETTERS.has(tokens.joined(hour.next) ?? '')
  const minute = readUnderHundred(tokens, zero ? hour.next + 1 : hour.next, false)
  if (minute === undefined || minute.ordinal || numeralGoesOn(tokens, minute.next)) return undefined
  const fits = zero ? minute.value > 0 && minute.value < 10 : minute.value >= 10 && minute.value < 60
  return fits ? {hour: hour.value, minute: minute.value, next: minute.next, sure: false} : undefined
}

/** `half past three`, `quarter to one`, `one min to one`; “ten to eleven” may also be a range. */
function readRelative(tokens: Tokens, index: number): Clock | undefined {
  const minutes = readMinutes(tokens, index)
  if (minutes === undefined) return undefined
  const direction = tokens.joined(minutes.next)
  if (direction !== 'past' && direction !== 'to') return undefined
  const hour = readHourNumber(tokens, minutes.next + 1)
  if (hour === undefined || numeralGoesOn(tokens, hour.next)) return undefined
  const sure = minutes.named || (minutes.value % 15 === 0 && direction === 'past')
  if (direction === 'past') return {hour: hour.value, minute: minutes.value, next: hour.next, sure}
  return {hour: hour.value === 1 ? 12 : hour.value - 1, minute: 60 - minutes.value, next: hour.next, sure}
}

function readMinutes(tokens: Tokens, index: number): (Spoken & {readonly named: boolean}) | undefined {
  const word = tokens.at(index)?.word
  if (word === 'half' && tokens.joined(index + 1) === 'past')
    return {value: 30, next: index + 1, named: false}
  if (word === 'quarter') return {value: 15, next: index + 1, named: false}
  const minutes = readUnderHundred(tokens, index, true)
  if (minutes === undefined || minutes.ordinal || minutes.value < 1 || minutes.value > 59) return undefined
  const named = MINUTES.has(tokens.joined(minutes.next) ?? '')
  return {value: minutes.value, next: minutes.next + (named ? 1 : 0), named}
}

function readHourNumber(tokens: Tokens, index: number): Spoken | undefined {
  const word = tokens.at(index)?.word ?? ''
  if (/^(?:[1-9]|1[0-2])$/.test(word)) return {value: Number(word), next: index + 1}
  const hour = readUnderHundred(tokens, index, true)
  return hour === undefined || hour.ordinal || hour.value < 1 || hour.value > 12 ? undefined : hour
}
