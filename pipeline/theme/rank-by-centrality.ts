import type {AtomReader} from './atoms.ts'
import {type Scored, scorePassage} from './score.ts'
import type {Study} from './study.ts'

/** How many words are named as having decided. */
const named = 5

/** What a passage counts beside the one before it: a text says at its beginning what it is about. */
const further = 0.95

/**
 * Scores passages by how much they say of what the batch says: the cosine of their content words with
 * those of all passages of their language together, a rare word counting more. The earlier in its
 * source a passage stands, the more it counts. Unlike LexRank, which compares every passage with every
 * other, this takes time in proportion to the text.
 */
export function rankByCentrality(studies: readonly Study[], reader: AtomReader): readonly Scored[] {
  const languages = new Map<string, Study[]>()
  for (const study of studies) {
    const group = languages.get(study.language)
    if (group) group.push(study)
    else languages.set(study.language, [study])
  }
  return [...languages.values()].flatMap(group => rankGroup(group, reader))
}

function rankGroup(studies: readonly Study[], reader: AtomReader): readonly Scored[] {
  const vectors = toVectors(studies)
  const centre = new Map<string, number>()
  for (const {word, weight} of vectors.flat()) centre.set(word, (centre.get(word) ?? 0) + weight)
  const length = lengthOf([...centre.values()])
  const before = new Map<string, number>()
  return studies.map((study, index) => {
    const {sourceId} = study.passage
    const rank = before.get(sourceId) ?? 0
    before.set(sourceId, rank + 1)
    const shares = (vectors[index] ?? []).map(({word, weight}) => ({
      term: word,
      weight: (weight * (centre.get(word) ?? 0) * further ** rank) / length
    }))
    const {score, terms} = scorePassage(study, shares)
    return {
      study,
      score,
      terms: terms.slice(0, named).map(({term, weight}) => ({term: reader.wordFor(term), weight}))
    }
  })
}

type Vector = readonly {readonly word: string; readonly weight: number}[]

/** The content words of each passage, numbers aside, with their weights: vectors of length one. */
function toVectors(studies: readonly Study[]): readonly Vector[] {
  const holders = new Map<string, number>()
  for (const {words} of studies) for (const word of words) holders.set(word, (holders.get(word) ?? 0) + 1)
  return studies.map(study => {
    const words = [...study.words].filter(word => !/^\p{N}+$/u.test(word))
    const weights = words.map(word => Math.sqrt(Math.log(1 + studies.length / (holders.get(word) ?? 1))))
    const length = lengthOf(weights)
    return words.map((word, index) => ({word, weight: (weights[index] ?? 0) / length}))
  })
}

function lengthOf(weights: readonly number[]): number {
  return Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0))
}
