import {functionWords} from './function-words.ts'
import {isElaboration, isOrder, isStatement, isVerdict} from './lead-forms.ts'
import {type Sentence, sentencesIn} from './sentences.ts'
import type {Opener} from './wall-openers.ts'

/** A part of a wall between two numbered headings, or what stands before or instead of them. */
export interface WallSection {
  readonly from: number
  readonly to: number
  readonly isNumbered: boolean
}

/** The least text between two leads: what follows a lead closer than that is no part of its own. */
const stretch = 250

const announced =
  /\b(two|three|four|five|six|seven|eight|nine) (?:\p{Ll}+ )?(?:kinds|types|measures|steps|points|aspects|ways|reasons|challenges|problems|tasks|gaps|conditions|principles|parts|sources|directions|paths|requirements|priorities|advantages|features|characteristics|factors|elements|forces|difficulties|lessons)\b/iu
const numbers = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

/**
 * Lead sentences in a wall: short sentences that were headings or bold openings. A section gives them
 * away if it names its topics and takes them up in order, if it says how many they are, if short
 * orders or verdicts stand in it at a distance; and where one section has leads, so have the others.
 */
export function leadsIn(text: string, sections: readonly WallSection[]): readonly Opener[] {
  const parts = sections.map(section => {
    // The last sentence of a section opens nothing.
    const sentences = sentencesIn(text, section.from, section.to).slice(0, -1)
    return {sentences, leads: sureLeads(sentences), isNumbered: section.isNumbered}
  })
  const isKnown = parts.some(({leads, isNumbered}) => isNumbered && leads.length > 0)
  return parts.flatMap(({sentences, leads, isNumbered}) => {
    const found = leads.length === 0 && isKnown && isNumbered ? plainLeads(sentences) : leads
    return found.map(({start}) => ({
      start,
      why: 'A short sentence that opens a part of this section as others do, read as the beginning of a paragraph.',
      certainty: 'likely'
    }))
  })
}

function sureLeads(sentences: readonly Sentence[]): readonly Sentence[] {
  for (const find of [topicsTakenUp, asManyAsAnnounced, ordersApart, verdictsApart]) {
    const leads = find(sentences)
    if (leads.length > 0) return leads
  }
  return []
}

/** “… pipes have aged, pumps have failed, and crews have left. The pipes are aging. …” */
function topicsTakenUp(sentences: readonly Sentence[]): readonly Sentence[] {
  for (const [at, {text}] of sentences.entries()) {
    const next = sentences[at + 1]
    if (!next || !isStatement(next.text, 120, 1)) continue
    const parts = text.split(', ')
    if (parts.length < 3) continue
    const clauses = parts.map(stemsIn)
    const own = stemsIn(next.text)
    if (!clauses.some(clause => takesUp(own, clause))) continue
    const leads = inOrder(clauses, sentences.slice(at + 1, at + 60))
    if (leads.length >= 3 && areApart(leads)) return leads
  }
  return []
}

/** The statements that take up one clause after the other. */
function inOrder(
  clauses: readonly ReadonlySet<string>[],
  sentences: readonly Sentence[]
): readonly Sentence[] {
  const leads: Sentence[] = []
  let next = 0
  for (const sentence of sentences) {
    if (!isStatement(sentence.text, 120, 1)) continue
    const own = stemsIn(sentence.text)
    const found = clauses.findIndex((clause, index) => index >= next && takesUp(own, clause))
    if (found < 0) continue
    leads.push(sentence)
    next = found + 1
  }
  return leads
}

function takesUp(own: ReadonlySet<string>, clause: ReadonlySet<string>): boolean {
  const shared = [...own].filter(stem => clause.has(stem)).length
  return shared >= 2 && shared >= own.size * 0.5
}

/** “Three kinds of money meet here.” and then three short statements. */
function asManyAsAnnounced(sentences: readonly Sentence[]): readonly Sentence[] {
  const at = sentences.slice(0, 6).findIndex(({text}) => announced.test(text))
  const word = announced.exec(sentences[at]?.text ?? '')?.[1]?.toLowerCase() ?? ''
  const count = numbers.indexOf(word) + 2
  const leads = sentences.slice(at + 1).filter(({text}) => isStatement(text, 75, 1) || isOrder(text))
  return at >= 0 && leads.length === count && areApart(leads) ? leads : []
}

function ordersApart(sentences: readonly Sentence[]): readonly Sentence[] {
  const leads = sentences.filter(({text}) => isOrder(text))
  return leads.length >= 2 && areApart(leads) ? leads : []
}

/** A verdict of two halves is a lead only if its grounds follow. */
function verdictsApart(sentences: readonly Sentence[]): readonly Sentence[] {
  const leads = sentences.filter(
    ({text}, at) => isVerdict(text) && (!text.includes(',') || isElaboration(sentences[at + 1]?.text ?? ''))
  )
  return leads.length >= 2 && areApart(leads) ? leads : []
}

/** Every short statement of a section, if they are few and far between; its first sentence aside. */
function plainLeads(sentences: readonly Sentence[]): readonly Sentence[] {
  const leads = sentences.slice(1).filter(({text}) => isStatement(text, 75))
  return leads.length >= 2 && areApart(leads) ? leads : []
}

function areApart(leads: readonly Sentence[]): boolean {
  return leads.every(({start}, at) => at === 0 || start - (leads[at - 1]?.start ?? 0) >= stretch)
}

/** What a text is about: the beginnings of its longer words. */
function stemsIn(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? []
  return new Set(words.filter(word => !functionWords.has(word)).map(word => word.slice(0, 6)))
}
