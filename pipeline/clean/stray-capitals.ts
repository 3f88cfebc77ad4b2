import type {Root} from 'mdast'
import type {Repair, TextBlock} from '../ledger/index.ts'
import {auxiliaries} from './auxiliaries.ts'
import {baseVerbs} from './base-verbs.ts'
import {englishParagraphs} from './prose.ts'
import {sentenceBefore} from './sentence-before.ts'
import {isTranslated} from './signs-of-translation.ts'
import {type StrayCapital, strayCapitalsIn} from './stray-capital.ts'

const alone = 'it stands alone in this text and may begin a name or a title'
const openClause = 'a full stop may be meant: the words behind it may be a sentence of their own'

const finite = `${auxiliaries}|need|needs`
const clause = new RegExp(`^(?:We|It|They|He|She|You|This|These|There) (?:${finite})\\b`)
/** “Most of them earn nothing”, but not “most of them built last year”. */
const partOf = /^(?:Most|Many|Some|Few|None|All) of (?:them|these|those|us) (\p{Ll}+)/u
const hasClause = new RegExp(`\\b(?:${finite}|we|they|it)\\b`, 'i')
const introduction =
  /^(?:If|When|While|As|Since|Because|Although|Though|Unless|Until|After|Before|Once|Where|Whether|Through|By|With|In|On|At|For|From|To|Under|Over|Despite|Without|During|Given|Only|\p{Lu}\p{Ll}+(?:ing|ed))\b[^,]*(?:,|$)/u

const articles = 'the|a|an|its|their|our|these|those'
/** Words with which another clause may begin, so that a verb behind them is not that of the sentence. */
const joints =
  'that|which|who|whom|whose|what|how|why|where|when|while|if|as|than|because|so|until|unless|before|after|since|though|although|whether|and|or|but|it|they|we|you|he|she'
/** “To raise a levee without lowering the outfall only moves …”: the subject of a sentence of its own. */
const infinitive = new RegExp(
  `^To \\p{Ll}+ (?:(?:${articles}|it|them) )?(?:(?:of|in|on|at|by|to|for|from|with|without|into|through|over|under|between|\\p{Ll}+ing) (?:${articles}) |(?!(?:${joints}|${articles})\\b)[\\p{L}\\p{N}'’-]+ ){0,12}?(?:(?:is|was|would|will|has|must|can|could|should|may|might|does)\\b|(?:only|also|never|always|often|merely|simply) \\p{Ll}+s\\b)`,
  'u'
)
const finiteWord = new RegExp(`\\b(?:${finite})\\b`)
const thirdPerson = /(?<![\p{L}'’-])(\p{Ll}{2,})s(?![\p{L}'’-])/gu
const opensClause = new RegExp(
  `^(?:The|A|An|Its|Our|Their|Some|Such|Each|Most|Many) (?:(?!(?:that|which|who)\\b)[\\p{L}\\p{N}'’-]+ ){1,8}?(?:${auxiliaries})\\b`,
  'u'
)

/**
 * A capital behind a comma or a semicolon. A Chinese sentence runs on over commas where an English one
 * would end; a translator that cuts it there begins the next piece with a capital.
 *
 * in:   “… in all these fields, Increase the supply of …”, “… is falling; The cost of …”
 * out:  “… in all these fields, increase the supply of …”, “… is falling; the cost of …”
 * in:   “The basin has been restored, It is …” (two whole clauses)
 * out:  “The basin has been restored. It is …”
 * in:   “… what the city must take, To raise a levee only moves the flood”
 * out:  “… what the city must take. To raise a levee only moves the flood”
 * kept: Names, titles, lists whose entries begin with capitals, nationalities, days and months; a text
 *       in which the capital stands alone: that is a doubt, as is
 *       a capital behind a comma with words that may be a sentence of their own.
 *
 * One rule for both marks: damage and evidence are the same. Behind a comma only function words and
 * verbs are touched, as a noun may be an office or a name there, and a person should look.
 */
export function* strayCapitals(tree: Root): Iterable<Repair> {
  for (const block of englishParagraphs(tree)) {
    for (const stray of strayCapitalsIn(tree, block)) {
      if (isTranslated(tree)) yield repair(block, stray)
      else if (stray.isSure) yield doubt(block, stray, alone)
    }
  }
}

function repair(block: TextBlock, stray: StrayCapital): Repair {
  const word = block.text.slice(stray.start, stray.end)
  if (block.text[stray.mark] === ',') {
    if (isOwnSentence(block.text, stray)) return endSentence(block, stray, word)
    if (followsList(block.text, stray.mark) && baseVerbs.has(word.toLowerCase()))
      return endSeries(block, stray, word)
    if (mayBeSentence(block.text, stray)) return doubt(block, stray, openClause)
  }
  return lowerCapital(block, stray, word)
}

function endSentence(block: TextBlock, {mark}: StrayCapital, word: string): Repair {
  const why = `Unexpected comma between two whole clauses, the second with a capital (“${word}”), read as a full stop.`
  return {...replace(block, mark, mark + 1, '.', why), confidence: 'medium', review: true}
}

function endSeries(block: TextBlock, {mark, end}: StrayCapital, word: string): Repair {
  const why = `Unexpected comma and capital behind a series that “and” has closed (“${word}”), read as a semicolon and a small letter.`
  return {
    ...replace(block, mark, end, `; ${word.toLowerCase()}`, why),
    confidence: 'medium',
    review: true
  }
}

function lowerCapital(block: TextBlock, {mark, start, end, isSure}: StrayCapital, word: string): Repair {
  const isComma = block.text[mark] === ','
  const why = `Unexpected capital behind a ${isComma ? 'comma' : 'semicolon'} (“${word}”), read as a small letter: the sentence goes on.`
  const isCertain = isSure && !isComma
  return {
    ...replace(block, start, end, word.toLowerCase(), why),
    confidence: isCertain ? 'high' : 'medium',
    review: !isCertain
  }
}

function replace({index}: TextBlock, start: number, end: number, text: string, why: string) {
  return {op: 'replace', block: index, start, end, text, why} as const
}

function doubt(block: TextBlock, {mark, end}: StrayCapital, reason: string): Repair {
  return {
    op: 'doubt',
    block: block.index,
    start: mark,
    end,
    why: `Unexpected capital behind “${block.text[mark]}”; left alone, as ${reason}.`,
    confidence: 'low'
  }
}

/** The piece before the comma is the last of a series: “…, and be able to adapt”. */
function followsList(text: string, mark: number): boolean {
  const sentence = sentenceBefore(text, mark)
  return /^ and \p{Ll}/u.test(sentence.slice(sentence.lastIndexOf(',') + 1))
}

/** A subject and its verb follow, and the sentence has had both already. */
function isOwnSentence(text: string, {mark, start}: StrayCapital): boolean {
  const ahead = text.slice(start, start + 40)
  const verb = partOf.exec(ahead)?.[1]
  const isInfinitive = infinitive.test(clauseAt(text, start))
  if (!isInfinitive && !clause.test(ahead) && !(verb !== undefined && baseVerbs.has(verb))) return false
  return hasClause.test(sentenceBefore(text, mark).replace(introduction, ''))
}

/** Something like a verb follows that may have the words before it for its subject. */
function mayBeSentence(text: string, {mark, start}: StrayCapital): boolean {
  const ahead = clauseAt(text, start)
  if (opensClause.test(ahead)) return hasClause.test(sentenceBefore(text, mark).replace(introduction, ''))
  if (!ahead.startsWith('To ')) return false
  const isThirdPerson = ([, stem = '']: RegExpExecArray) => baseVerbs.has(stem) || baseVerbs.has(`${stem}e`)
  return finiteWord.test(ahead) || [...ahead.matchAll(thirdPerson)].some(isThirdPerson)
}

/** From `start` on up to the next mark. */
function clauseAt(text: string, start: number): string {
  return /^[^,.;:!?]*/.exec(text.slice(start, start + 200))?.[0] ?? ''
}
