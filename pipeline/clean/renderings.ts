import {type Word, type WordRun, wordRuns} from './word-runs.ts'

/** One form of a term and where it stands in the text. */
export interface Rendering {
  readonly term: string
  readonly places: readonly Place[]
}

export interface Place {
  /** The number of the block among those given. */
  readonly block: number
  readonly start: number
  readonly end: number
}

/** A form is known by its words without the plural; it is shown as it is first written. */
type Forms = Map<string, Rendering & {readonly places: Place[]}>

/** How often a term must occur to be the one that a text is about. */
const least = 8

/** No more forms of a term than these are judged. */
const mostForms = 12

/**
 * The most frequent term of three words in all its forms, the commonest first: forms whose words begin
 * alike (“productive”, “productivity”), those with an “and” inside, and those that lack a middle word.
 */
export function renderingsOf(blocks: readonly {readonly text: string}[]): readonly Rendering[] {
  const runs = wordRuns(blocks)
  const family = mostFrequent(runs)
  if (!family) return []
  const own = runsThatBegin(family, runs)
  const forms = withTails(family, own)
  for (const shorter of withoutMiddle(forms)) count(forms, own, shorter)
  return byCount(forms).map(([, form]) => form)
}

/** Three words in a row: how they begin, and where they stand in their run. */
interface Three {
  readonly key: string
  readonly from: number
  readonly to: number
}

/** Each three content words in a row, with the “and” that may stand between them. */
function* threes(words: readonly Word[]): Iterable<Three> {
  const stems = words.map(({text}) => (text === 'and' ? undefined : stemOf(text)))
  for (let from = 0; from + 2 < stems.length; from++) {
    const own = [stems[from]]
    if (own[0] === undefined) continue
    let to = from + 1
    for (; to < from + 4 && to < stems.length && own.length < 3; to++) {
      if (stems[to] !== undefined) own.push(stems[to])
    }
    if (own.length === 3) yield {key: own.join(' '), from, to}
  }
}

function note(forms: Forms, block: number, span: readonly Word[]): void {
  const key = span.map(({text}) => singular(text)).join(' ')
  const place = {block, start: span[0]?.start ?? 0, end: span.at(-1)?.end ?? 0}
  const before = forms.get(key)
  if (before) before.places.push(place)
  else forms.set(key, {term: span.map(({text}) => text).join(' '), places: [place]})
}

/** The forms whose three words begin as those of most others do; the first of equally frequent ones. */
function mostFrequent(runs: readonly WordRun[]): Forms | undefined {
  const counts = new Map<string, number>()
  for (const {words} of runs) for (const {key} of threes(words)) counts.set(key, (counts.get(key) ?? 0) + 1)
  let best: string | undefined
  let most = least - 1
  for (const [key, count] of counts) {
    if (count <= most) continue
    best = key
    most = count
  }
  if (best === undefined) return undefined
  const forms: Forms = new Map()
  for (const {block, words} of runs)
    for (const {key, from, to} of threes(words)) if (key === best) note(forms, block, words.slice(from, to))
  return new Map(byCount(forms).slice(0, mostForms))
}

function byCount(forms: Forms): readonly [string, Rendering & {readonly places: Place[]}][] {
  return [...forms].toSorted(([, a], [, b]) => b.places.length - a.places.length)
}

/** The runs in which a form may begin; they are asked for each of them. */
function runsThatBegin(forms: Forms, runs: readonly WordRun[]): readonly WordRun[] {
  const firsts = new Set([...forms.keys()].map(key => key.split(' ')[0]))
  return runs.filter(({words}) => words.some(({text}) => firsts.has(singular(text))))
}

/** “new quality productive” is always followed by “forces”: the word belongs to the term. */
function withTails(forms: Forms, runs: readonly WordRun[]): Forms {
  const out: Forms = new Map()
  for (const [key, form] of forms) {
    const tail = tailOf(key, runs)
    if (tail === undefined) out.set(key, form)
    else count(out, runs, `${key} ${tail}`)
  }
  return out
}

function tailOf(key: string, runs: readonly WordRun[]): string | undefined {
  const tails = new Map<string, number>()
  let total = 0
  for (const {words} of runs) {
    for (const at of placesOf(key, words)) {
      total++
      const next = words[at + key.split(' ').length]
      if (next) tails.set(singular(next.text), (tails.get(singular(next.text)) ?? 0) + 1)
    }
  }
  return [...tails].find(([word, often]) => word !== 'and' && often >= total * 0.8)?.[0]
}

/** The forms of four words without their second or third, of three without their second. */
function withoutMiddle(forms: Forms): readonly string[] {
  const shorter = [...forms]
    .filter(([, {places}]) => places.length >= 3)
    .flatMap(([key]) => {
      const words = key.split(' ')
      return words.slice(1, -1).map((_, at) => words.toSpliced(at + 1, 1).join(' '))
    })
  return shorter.filter(key => !forms.has(key) && key.split(' ').length >= 3)
}

function count(forms: Forms, runs: readonly WordRun[], key: string): void {
  const length = key.split(' ').length
  for (const {block, words} of runs)
    for (const at of placesOf(key, words)) note(forms, block, words.slice(at, at + length))
}

function placesOf(key: string, words: readonly Word[]): readonly number[] {
  const wanted = key.split(' ')
  const [first = ''] = wanted
  const texts = singularsOf(words)
  const places: number[] = []
  for (let at = texts.indexOf(first); at >= 0; at = texts.indexOf(first, at + 1)) {
    if (wanted.every((word, index) => texts[at + index] === word)) places.push(at)
  }
  return places
}

const singulars = new WeakMap<readonly Word[], readonly string[]>()

/** The words of a run as keys write them; a run is asked for many keys. */
function singularsOf(words: readonly Word[]): readonly string[] {
  const known = singulars.get(words) ?? words.map(({text}) => singular(text))
  singulars.set(words, known)
  return known
}

function stemOf(word: string): string {
  return singular(word).slice(0, 6)
}

function singular(word: string): string {
  return word.length > 4 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
}
