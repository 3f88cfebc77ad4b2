/**
 * A word is a run of letters, marks and digits; a Chinese character or kana is a word of its own.
 * The ledger balances in these words, whatever the white space and punctuation do.
 */
const wordPattern =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}\p{N}])+/gu

const runCharacter = /^(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}\p{N}]$/u

export function countWords(text: string): number {
  let count = 0
  wordPattern.lastIndex = 0
  while (wordPattern.test(text)) count++
  return count
}

/** Where the word that runs over `offset` begins; `offset` itself if it stands at an edge. */
export function wordStart(text: string, offset: number): number {
  let at = offset
  for (;;) {
    const character = characterBefore(text, at)
    if (!runCharacter.test(character)) return at
    at -= character.length
  }
}

/** Where the word that runs over `offset` ends. */
export function wordEnd(text: string, offset: number): number {
  let at = offset
  for (;;) {
    const character = characterAt(text, at)
    if (!runCharacter.test(character)) return at
    at += character.length
  }
}

/** Whether a word runs from the end of `left` into the start of `right`. */
export function runsOn(left: string, right: string): boolean {
  return runCharacter.test(characterBefore(left, left.length)) && runCharacter.test(characterAt(right, 0))
}

function characterAt(text: string, offset: number): string {
  const code = text.codePointAt(offset)
  return code === undefined ? '' : String.fromCodePoint(code)
}

function characterBefore(text: string, offset: number): string {
  const low = text.charCodeAt(offset - 1)
  const isPair = low >= 0xdc00 && low <= 0xdfff && offset > 1
  return characterAt(text, isPair ? offset - 2 : offset - 1)
}
