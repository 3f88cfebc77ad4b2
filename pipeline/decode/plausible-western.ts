import {enough, type Plausibility} from './plausibility.ts'

/**
 * How much a text looks like a Western language in windows-1252: its letters with accents stand beside plain
 * letters, where Chinese bytes come in rows, and a capital does not follow a small letter.
 */
export function plausibleWestern(text: string): Plausibility {
  let counted = 0
  let good = 0
  for (const {0: character, index} of text.matchAll(/[^\t\n\r\f\x20-\x7e]/g)) {
    if (isWestern(text.charAt(index - 1), character, text.charAt(index + 1))) good += 1
    counted += 1
    if (counted === enough) break
  }
  return {score: counted === 0 ? 0 : (2 * good - counted) / counted, counted}
}

function isWestern(before: string, character: string, after: string): boolean {
  if (/[ß-öø-ÿœšž]/.test(character))
    return isPlain(before) || isPlain(after) || isWord(before, character, after)
  if (/[À-ÖØ-ÞŒŠŽŸ]/.test(character)) return /[A-Z]/.test(before) || (isPlain(after) && !/[a-z]/.test(before))
  return /[‘’‚“”„–—…•€£©®™«»°§·¿¡ªº\u00A0]/.test(character)
}

function isPlain(neighbour: string): boolean {
  return /[A-Za-z]/.test(neighbour)
}

/** French, Spanish, Italian and Portuguese words of one letter. */
function isWord(before: string, character: string, after: string): boolean {
  return /[àáèéêóô]/.test(character) && /^\s?$/.test(before) && /^\s?$/.test(after)
}
