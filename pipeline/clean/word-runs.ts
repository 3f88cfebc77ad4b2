import {isAuxiliary} from './auxiliaries.ts'
import {functionWords} from './function-words.ts'

export interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Words in a row that may make a term, and the number of the block they stand in. */
export interface WordRun {
  readonly block: number
  readonly words: readonly Word[]
}

/** As much text as any brief has. */
const sample = 500_000

/** Words that may make a term: no mark and no function word but “and” between them. */
export function wordRuns(blocks: readonly {readonly text: string}[]): readonly WordRun[] {
  const runs: WordRun[] = []
  let left = sample
  for (const [block, {text}] of blocks.entries()) {
    if (left <= 0) break
    for (const words of runsOfText(text.slice(0, left))) runs.push({block, words})
    left -= text.length
  }
  return runs
}

function* runsOfText(text: string): Iterable<readonly Word[]> {
  let run: Word[] = []
  let end = 0
  for (const {0: found, index} of text.matchAll(/\p{L}[\p{L}'’-]*/gu)) {
    const word = found.toLowerCase()
    const isBreak =
      text.slice(end, index) !== ' ' || (word !== 'and' && functionWords.has(word)) || isAuxiliary(word)
    if (isBreak) {
      yield run
      run = []
    }
    end = index + found.length
    if (!functionWords.has(word) || word === 'and') run.push({text: word, start: index, end})
  }
  yield run
}
