import {stem} from './stem.ts'

/** Stems of English words that say nothing about what a text is about. */
export const stopWords: ReadonlySet<string> = new Set(
  `a about above after again all also am an and any are as at be because been before being below between both
  but by can could did do does doing down during each etc every few for from further had has have having he her here
  hers him his how i if in into is it its itself just made make many may me might more most much must my near no nor not of off on once
  only or other our out over own s same shall she should so some such t than that the their them then there
  these they this those through to too under until up upon us very was we were what when where which while who
  whom whose why will with within without would you your`
    .split(/\s+/)
    .map(stem)
)

/** Chinese characters that, in a pair, join words instead of making one. */
export const particles: ReadonlySet<string> = new Set('的了着与及并也之')
