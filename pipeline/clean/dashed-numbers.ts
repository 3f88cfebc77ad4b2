import type {TextBlock} from '../ledger/index.ts'
import {isBody, isChinese} from './shape.ts'

const dashed = /^[-–—] ?\d{1,4} ?[-–—]$/

/**
 * Numbers between dashes behind a paragraph of Chinese, as the pages of offices have them at their foot. In
 * front of all paragraphs the first would number a part of the text, and so would the others.
 */
export function dashedNumbers(blocks: readonly TextBlock[]): ReadonlySet<TextBlock> {
  const found = blocks.filter(({type, text}) => type === 'paragraph' && dashed.test(text.trim()))
  const first = found[0]
  if (!first) return new Set()
  const before = blocks.slice(0, first.index).filter(isBody)
  return new Set(before.some(({text}) => isChinese(text)) ? found : [])
}
