import type {Root} from 'mdast'
import type {Repair, TextBlock} from '../ledger/index.ts'
import {proseBlocks} from './prose.ts'
import {writeLarge} from './write-large.ts'

const scaleWord = /(?<=\d )(?:(?<ten>[Tt]en thousand)|Hundred million)(?![\p{L}\p{N}-])/gu
const numberBefore = /(?<!\d[.,]? ?|\p{L}[.,]?|[.,])(?:\d{1,3}(?:,\d{3}){1,4}|\d{1,9})(?:\.\d{1,6})?(?= $)/u
/** Words behind which the number is a label or the end of a range, so that the scale word may begin anew. */
const notAlone =
  /(?:^|[.!?:]["”’)]* |\b(?:tables?|figures?|figs?\.?|box|chapters?|sections?|pages?|parts?|nos?\.?|numbers?|items?|notes?|january|february|march|april|may|june|july|august|september|october|november|december) |[\d%] ?(?:[-–—~]|and|or|to) ?)$/i
const isYear = /^(?:1[5-9]|20)\d\d$/
/** What follows a number: a thing counted, in small letters, or the end of a clause. */
const counted = /^(?: [\p{Ll}$€£¥]| RMB\b| US\b|[,;)%]|\.(?: |$)|$)/u

/**
 * Scale words of Chinese, 万 and 亿, that stood apart from their number and were translated alone.
 *
 * in:   “an investment of 100 Ten thousand yuan”, “3.5 Hundred million tons”
 * out:  “an investment of 1 million yuan”, “350 million tons”, exact whatever the number
 * kept: “ten thousand people”; “hundred million” in small letters, which reads right; a capital that may
 *       begin a sentence (“In 2020 Ten thousand homes …”), as a doubt.
 *
 * All repairs are for review.
 */
export function* tornScaleWords(tree: Root): Iterable<Repair> {
  for (const block of proseBlocks(tree)) {
    for (const match of block.text.matchAll(scaleWord)) {
      const proposal = propose(block, match)
      if (proposal) yield proposal
    }
  }
}

function propose(block: TextBlock, match: RegExpExecArray): Repair | undefined {
  const from = Math.max(0, match.index - 60)
  const number = numberBefore.exec(block.text.slice(from, match.index))?.[0]
  if (number === undefined) return undefined
  const start = match.index - number.length - 1
  const end = match.index + match[0].length
  const found = block.text.slice(start, end)
  const common = {block: block.index, start, end}
  if (!isCertain(block.text, start, end, number, match[0])) {
    const why = `Unexpected “${found}”, left alone: perhaps a scale word torn from its number, perhaps two numbers; compare the source.`
    return {...common, op: 'doubt', why, confidence: 'low'}
  }
  const text = writeLarge(number.replaceAll(',', ''), match.groups?.ten === undefined ? 8 : 4)
  const why = `Unexpected “${found}”, read as “${text}”: a translated page tears 万 and 亿 from their number.`
  return {...common, op: 'replace', text, why, confidence: 'medium', review: true}
}

function isCertain(text: string, start: number, end: number, number: string, word: string): boolean {
  const isCapital = /^[TH]/.test(word)
  return (
    (isCapital || number.includes('.')) &&
    !isYear.test(number) &&
    !notAlone.test(text.slice(Math.max(0, start - 24), start)) &&
    counted.test(text.slice(end, end + 5))
  )
}
