import {type Atom, type AtomReader, contentWords} from './atoms.ts'
import type {FoldText} from './fold-text.ts'
import type {Passage} from './passage.ts'
import {readingSize} from './reading-size.ts'
import {sentencesOf} from './sentences.ts'

/** A passage as scoring and the search for repeats see it. */
export class Study {
  readonly passage: Passage
  /** Without script or region: `zh`. */
  readonly language: string
  /** In English words. */
  readonly size: number
  /** Sentences follow each other with an empty atom between. */
  readonly atoms: readonly Atom[]
  readonly words: ReadonlySet<string>
  /** Where else the same passage stands, word for word. */
  readonly copies: Passage[] = []
  #statements: readonly ReadonlySet<string>[] | undefined

  constructor(passage: Passage, reader: AtomReader, fold: FoldText) {
    this.passage = passage
    this.language = passage.language.split('-')[0] ?? ''
    this.size = readingSize(passage.text)
    this.atoms = passage.text
      .split('\n\n')
      .flatMap(block => sentencesOf(block, passage.language))
      .flatMap(sentence => [...reader.read(fold(sentence)), ''])
    this.words = contentWords(this.atoms)
  }

  /** The content words of each sentence. Few passages are ever asked for them. */
  get statements(): readonly ReadonlySet<string>[] {
    this.#statements ??= splitAtGaps(this.atoms).map(contentWords)
    return this.#statements
  }
}

/** One study for each text: passages that are the same to the letter are copies of the first. */
export function studyPassages(
  passages: readonly Passage[],
  reader: AtomReader,
  fold: FoldText
): readonly Study[] {
  const studies = new Map<string, Study>()
  for (const passage of passages) {
    const first = studies.get(passage.text)
    if (first) first.copies.push(passage)
    else studies.set(passage.text, new Study(passage, reader, fold))
  }
  return [...studies.values()]
}

function splitAtGaps(atoms: readonly Atom[]): readonly (readonly Atom[])[] {
  const sentences: Atom[][] = [[]]
  for (const atom of atoms) {
    if (atom === '') sentences.push([])
    else sentences.at(-1)?.push(atom)
  }
  return sentences
}
