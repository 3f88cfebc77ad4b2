import type {Grammar, Reading} from '../reading.ts'
import {MONTHS} from './calendar-words.ts'
import {numeralGoesOn} from './cardinals.ts'
import {readDayFirst, readMonthFirst, readQuarter} from './dates.ts'
import {readFraction} from './fractions.ts'
import {readMeasure} from './measures.ts'
import {readMoney} from './money.ts'
import {readMonth} from './months.ts'
import {NUMBER_WORDS} from './number-words.ts'
import {readOrdinal} from './ordinals.ts'
import {readPercent} from './percents.ts'
import {readPlainNumber} from './plain-numbers.ts'
import {judgeEnglish} from './prose.ts'
import {readCentury, readDecade} from './spans.ts'
import {readTimes} from './times.ts'
import {Tokens} from './tokens.ts'
import {readYear} from './years.ts'

// Where two readings are equally long and equally sure, the first in this list counts.
const READERS: readonly ((tokens: Tokens, index: number) => Reading | readonly Reading[] | undefined)[] = [
  readMonthFirst,
  readDayFirst,
  readQuarter,
  readDecade,
  readCentury,
  readYear,
  readPercent,
  readMoney,
  readMeasure,
  readFraction,
  readOrdinal,
  readPlainNumber,
  readTimes,
  readMonth
]
const OTHER_STARTS = new Set(['a', 'the', 'minus', 'negative', 'point', 'half', 'quarter'])
const BEGINS_A_NUMERAL = new Set(['minus', 'negative'])
const INSIDE_A_WORD = /^[\p{L}\p{N}]{2}$/u
const LINK = /^\s?,?\s?(?:(?:and|or|to|through|by|plus|minus|times)\s|[-–—/]\s?)?$/i
const DIGIT_OR_SIGN = /^[\d$€£¥₩₹]|\$$/

/** The grammar of number expressions in English words. `from` is where the first one may begin. */
export function englishGrammar(text: string, from: number): Grammar {
  const tokens = new Tokens(text, from)
  return {
    readAt: offset => readingsAt(tokens, offset),
    nextStart: offset => nextStart(tokens, offset),
    skip: offset => skipNumeral(tokens, offset),
    judge: (expression, isWholeText) => judgeEnglish(text, expression, isWholeText),
    link: LINK
  }
}

function readingsAt(tokens: Tokens, offset: number): readonly Reading[] {
  const index = tokens.indexFrom(offset)
  if (
    tokens.at(index)?.start !== offset ||
    INSIDE_A_WORD.test(tokens.text.slice(Math.max(0, offset - 1), offset + 1))
  )
    return []
  return READERS.flatMap(read => read(tokens, index) ?? [])
}

function nextStart(tokens: Tokens, offset: number): number {
  for (let index = tokens.indexFrom(offset); ; index++) {
    const token = tokens.at(index)
    if (token === undefined) return tokens.text.length
    if (mayStart(token.word)) return token.start
  }
}

function mayStart(word: string): boolean {
  return NUMBER_WORDS.has(word) || MONTHS.has(word) || OTHER_STARTS.has(word) || DIGIT_OR_SIGN.test(word)
}

/** A numeral that cannot be read as a whole is not read in part: its last words alone would be another number. */
function skipNumeral(tokens: Tokens, offset: number): number {
  let index = tokens.indexFrom(offset)
  const begins =
    BEGINS_A_NUMERAL.has(tokens.at(index)?.word ?? '') || NUMBER_WORDS.has(tokens.at(index)?.word ?? '')
  do index++
  while (
    begins &&
    (numeralGoesOn(tokens, index) || (tokens.joined(index) === 'point' && numeralGoesOn(tokens, index + 1)))
  )
  return tokens.at(index)?.start ?? tokens.text.length
}
