import {dateWords} from './date-words.ts'

export interface SpanWords {
  /** One for a date, two for a span. */
  readonly ends: readonly {readonly iso: string; readonly words: string}[]
  readonly dash: string
}

/** A date or a span of time as a language writes it: 2021–2025, April–June 2022, 12–15 June 2020; nothing if it is none. */
export function spanWords(iso: string, language: string): SpanWords | undefined {
  const [first = '', second, ...more] = iso.split('/')
  if (more.length > 0) return undefined
  if (second === undefined) {
    const words = dateWords(first, language)
    return words === undefined ? undefined : {ends: [{iso: first, words}], dash: ''}
  }
  const [from, to] = [dateWords(first, language), dateWords(second, language)]
  if (from === undefined || to === undefined) return undefined
  const shared = dateWords(sharedPart(first, second), language)
  const short = shared === undefined ? {from, to} : sayOnce(from, to, shared)
  return {
    ends: [
      {iso: first, words: short.from},
      {iso: second, words: short.to}
    ],
    // Between words of several parts a dash without spaces would tie the wrong ones.
    dash: /\s/.test(short.from) ? ' – ' : '–'
  }
}

/** The month of two days in it, the year of two months or days in it; nothing if there is none. */
function sharedPart(first: string, second: string): string {
  const [from, to] = [first.split('-'), second.split('-')]
  const same = from.findIndex((part, at) => part !== to[at])
  return from.slice(0, same).join('-')
}

/** Where a language puts the year last it stands at the second end only, elsewhere at the first. */
function sayOnce(from: string, to: string, shared: string): {readonly from: string; readonly to: string} {
  const last = ` ${shared}`
  if (from.endsWith(last) && to.endsWith(last)) return {from: from.slice(0, -last.length), to}
  return from.startsWith(shared) && to.startsWith(shared) ? {from, to: to.slice(shared.length)} : {from, to}
}
