import {stem} from './stem.ts'
import {particles, stopWords} from './stop-words.ts'

const word =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}\p{N}])+(?:['’]\p{L}+)?/gu

const character = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u

/**
 * The smallest things that are looked for: the stem of a word, or a Chinese character.
 * An empty atom stands between sentences, so that nothing is found across them.
 */
export type Atom = string

/** Reads folded text as atoms, and remembers every word that it has read. */
export class AtomReader {
  readonly #stems = new Map<string, Atom>()
  readonly #words = new Map<Atom, string>()

  read(folded: string): readonly Atom[] {
    return folded.match(word)?.map(one => this.#stem(one)) ?? []
  }

  /** The first word that was read with this stem. */
  wordFor(atom: Atom): string {
    return this.#words.get(atom) ?? atom
  }

  #stem(one: string): Atom {
    const known = this.#stems.get(one)
    if (known !== undefined) return known
    const plain = one.replace(/['’]s$/, '')
    const made = stem(plain)
    this.#stems.set(one, made)
    if (!this.#words.has(made)) this.#words.set(made, plain)
    return made
  }
}

/** What a text is about: the stems of its content words, and its Chinese characters in pairs. */
export function contentWords(atoms: readonly Atom[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const [index, atom] of atoms.entries()) {
    if (!isCharacter(atom)) {
      if (atom !== '' && !stopWords.has(atom)) found.add(atom)
      continue
    }
    const next = atoms[index + 1]
    if (next !== undefined && isCharacter(next) && !particles.has(atom) && !particles.has(next)) {
      found.add(atom + next)
    }
  }
  return found
}

export function isCharacter(atom: Atom): boolean {
  return character.test(atom)
}
