import {remember} from './remember.ts'

const commonest = /\b(?:the|of|and|to|that|with|for|is|are|from|by)\b/gi
const commonestFrench =
  /(?<![\p{L}'’])(?:le|la|les|des|du|et|est|une|un|dans|pour|que|qui|avec|sur|pas|au|aux|ce|cette)(?![\p{L}'’])/giu

/** Whether a stretch reads as English: one word in twelve or more is one of the commonest. */
export const isEnglish = remember(text => shareOf(commonest, text) >= 1 / 12)

/** Whether a stretch reads as French. */
export const isFrench = remember(text => shareOf(commonestFrench, text) >= 1 / 12)

function shareOf(pattern: RegExp, text: string): number {
  const sample = text.slice(0, 2000)
  const words = sample.match(/\p{L}+/gu)?.length ?? 0
  return words === 0 ? 0 : (sample.match(pattern)?.length ?? 0) / words
}
