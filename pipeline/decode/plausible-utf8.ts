import {enough, type Plausibility} from './plausibility.ts'

/** How much of what lies beyond ASCII is well-formed UTF-8, in a text where the rest became U+FFFD. */
export function plausibleUtf8(text: string): Plausibility {
  let counted = 0
  let broken = 0
  for (const [character] of text.matchAll(/[^\x00-\x7f]/gu)) {
    if (character === '\uFFFD') broken += 1
    counted += 1
    if (counted === enough) break
  }
  return {score: counted === 0 ? 0 : (counted - 2 * broken) / counted, counted}
}
