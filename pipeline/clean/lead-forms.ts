import {auxiliaries} from './auxiliaries.ts'
import {baseVerbs} from './base-verbs.ts'

const auxiliary = new RegExp(`\\b(?:${auxiliaries})\\b`)
const relative = /\b(?:that|which|who|whose|what|where|when|before|after|if|as|because|while)\b/
const dependent =
  /^(?:It|Its|This|That|These|Those|They|Their|He|She|We|Our|You|I|There|Here|In|On|At|For|From|With|By|As|However|Therefore|Thus|Moreover|Furthermore|Although|Though|While|When|If|Since|But|And|Or|Also|Only|Not|Even|Such|Both|Some|Most|Many|Another|Other|According|Compared|Taking|Through|To|Under|Among|After|Before|During|Of|All|No|None|Neither|Nobody|Nothing|Each|Every|One|Where|First|Second|Third|Finally|Meanwhile|Then|Because)\b/

/** Head words of a verdict that has no verb: “Insufficient funding and slow approval.” */
const verdict =
  /^(?:Insufficient|Inadequate|Lack of|Shortage of|Low|Weak|Poor|Limited|Uneven|Unbalanced|Slow|Serious|Outdated|Incomplete|Imperfect|Lagging|Unclear|Scarce|High)\b/

/** A short general statement that leans on nothing before it: no figures, no pronoun, no connective. */
export function isStatement(text: string, longest: number, commas = 0): boolean {
  return (
    text.length >= 20 &&
    text.length <= longest &&
    text.endsWith('.') &&
    !/[\d:;"“(]/.test(text) &&
    countCommas(text) <= commas &&
    !dependent.test(text)
  )
}

/** A short order with no comma in it: “Build a platform that supports the region.” */
export function isOrder(text: string): boolean {
  if (text.length < 20 || text.length > 120 || !text.endsWith('.') || /[\d,:;?]/.test(text)) return false
  const [first = ''] = text.split(' ', 1)
  return baseVerbs.has(first.toLowerCase()) && !auxiliary.test(mainClause(text))
}

/** A verdict without a verb, or two verdicts joined by “and”. */
export function isVerdict(text: string): boolean {
  if (text.length < 40 || text.length > 220 || !text.endsWith('.') || /[\d:;]/.test(text)) return false
  if (dependent.test(text)) return false
  const halves = text.split(/, and /)
  if (halves.length === 2)
    return countCommas(text) === 1 && halves.every(half => /\b(?:is|are)\b/.test(mainClause(half)))
  return verdict.test(text) && countCommas(text) === 0 && !auxiliary.test(text)
}

/** A sentence that gives an example of the one before it, its field or its grounds. */
export function isElaboration(text: string): boolean {
  return /^(?:For example|For instance|Specifically|In the (?:field of )?\p{Ll}+ (?:field|sector|industry)|In terms of|Focusing on|According to|Taking|Take \p{L}+ as an example|Data show|Statistics show)\b/u.test(
    text
  )
}

function mainClause(text: string): string {
  return text.slice(0, relative.exec(text)?.index ?? text.length)
}

function countCommas(text: string): number {
  return text.split(',').length - 1
}
