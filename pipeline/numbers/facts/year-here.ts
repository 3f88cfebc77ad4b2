import {AFTER_A_YEAR} from '../english/calendar-words.ts'

const LONGEST_BEFORE = 24
const LONGEST_AFTER = 24
const AFTER_A_WORD =
  /\b(?:in|since|until|till|by|from|during|before|after|circa|year|early|late|mid|spring|summer|autumn|fall|winter)[\s-]$/i
const OF = /(?<!\b(?:total|number|sum|average|maximum|minimum|some|out)\s)\bof\s$/i
const NAMED = /\b(?:the|this|its|their|that)\s$/i
// in 2016, 2018 and 2020
const IN_A_LIST = /\b(?:19|20)\d\d(?:,|,?\s(?:and|or))\s$/
const FIRST_YEAR = 1500
// A bare number after “the” or in a list is a year only of our time.
const MODERN = /^(?:19|20)\d\d$/
const SEVERAL =
  /^(?:people|persons|men|women|children|staff|percent|per|km|mm|mu|yuan|million|billion|thousand|sheep|fish|units)$/
const PLURAL = /[^isu]s$/

/** Whether four digits in English are a year: said by the words before them, and not counting what comes after them. */
export function isYearHere(text: string, start: number, end: number): boolean {
  const digits = text.slice(start, end)
  const before = text.slice(Math.max(0, start - LONGEST_BEFORE), start)
  const after = text.slice(end, end + LONGEST_AFTER)
  const next = /^\s(\p{L}+)/u.exec(after)?.[1]
  const counts = next !== undefined && (SEVERAL.test(next) || (/^\p{Ll}/u.test(next) && PLURAL.test(next)))
  if (counts && !AFTER_A_YEAR.has(next)) return false
  const goesOn = next === undefined || AFTER_A_YEAR.has(next) || /^\p{Lu}/u.test(next)
  if (AFTER_A_WORD.test(before)) return goesOn ? Number(digits) >= FIRST_YEAR : isModern(digits)
  if (!isModern(digits)) return false
  return OF.test(before) || NAMED.test(before) || (IN_A_LIST.test(before) && goesOn)
}

function isModern(digits: string): boolean {
  return MODERN.test(digits) && !digits.endsWith('000')
}
