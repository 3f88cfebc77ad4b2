import type {TextBlock} from '../ledger/index.ts'
import {remember} from './remember.ts'

const han = /\p{Script=Han}/u
/** All Chinese characters are among these; to look for them first costs next to nothing. */
const beyondLatin = /[\u2E80-\uFFFF]/
const closing = '["\'”’」』》）)\\]*]*'
const sentenceEnd = new RegExp(`[.!?…。！？；]${closing}\\s*$`, 'u')

/** Whether a text is mainly Chinese: more Chinese characters than Latin words. */
export const isChinese = remember(text => {
  const sample = text.slice(0, 2000)
  const characters = countHan(sample)
  return characters > 0 && characters > (sample.match(/\p{Script=Latin}+/gu)?.length ?? 0)
})

function countHan(text: string): number {
  return beyondLatin.test(text) ? (text.match(/\p{Script=Han}/gu)?.length ?? 0) : 0
}

export function isHan(character: string | undefined): boolean {
  return character !== undefined && han.test(character)
}

/** Whether a text ends as a sentence does, closing marks aside. */
export function endsSentence(text: string): boolean {
  return sentenceEnd.test(text.slice(-12))
}

/** How long a text is to the eye: a Chinese character counts for about two letters and a half. */
export function visualLength(text: string): number {
  return text.length > 4000 ? text.length : text.length + Math.round(countHan(text) * 1.5)
}

/** A paragraph of running text: long, and made of sentences. */
export function isBody(block: TextBlock): boolean {
  if (block.type !== 'paragraph') return block.type === 'code' || block.type === 'tableCell'
  return visualLength(block.text) >= 120 && /[.!?。！？，,]/.test(block.text)
}

/** A line without what changes from page to page: case, digits, marks and space. */
export function normalLine(text: string): string {
  return text
    .toLowerCase()
    .replace(/\d/g, '0')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '')
}

/** Whether a line that several sources share says that it is boilerplate: it has words, and is no paragraph. */
export function isShareable(text: string): boolean {
  return visualLength(text) <= 1000 && (text.match(/\p{L}/gu)?.length ?? 0) >= 8
}

/**
 * The runs of short blocks before the first and after the last paragraph of running text: `body` is
 * the first block that belongs to the body, `trail` the first after it. Site boilerplate and
 * metadata stand there; in between the same words may be part of a good article.
 */
export function zonesOf(blocks: readonly TextBlock[], isKnown: (block: TextBlock) => boolean): Zones {
  const belongs = (block: TextBlock) => isBody(block) && !isKnown(block)
  const body = blocks.findIndex(belongs)
  if (body < 0) return {body: blocks.length, trail: blocks.length}
  return {body, trail: blocks.findLastIndex(belongs) + 1}
}

export interface Zones {
  readonly body: number
  readonly trail: number
}
