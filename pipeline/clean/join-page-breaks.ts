import type {Root} from 'mdast'
import {type Repair, type TextBlock, textBlocks} from '../ledger/index.ts'
import {pageGap} from './page-gap.ts'
import {seamOf, wordsOf} from './seam.ts'
import {endsSentence, isHan, visualLength} from './shape.ts'

/**
 * A paragraph cut in two, as page ends of a PDF do.
 *
 * in:   “… and the agreement has come into effect, which ¶ provides market support for …”
 * out:  “… and the agreement has come into effect, which provides market support for …”
 * kept: A first half that ends a sentence or announces something with a colon; a second half that
 *       begins with a capital, a number or a list mark; headings; verse.
 *
 * Notes at the foot of the page are passed over, and stand behind the paragraph then.
 */
export function* joinPageBreaks(tree: Root): Iterable<Repair> {
  const blocks = textBlocks(tree)
  const isWord = wordsOf(blocks)
  for (const block of blocks) {
    const gap = pageGap(blocks, block.index)
    if (!gap || gap.marks.length > 0 || !continues(block, gap.next)) continue
    const {next, notes} = gap
    const {drop, glue, isOpen = false} = seamOf(block.text, next.text, isWord)
    yield {
      op: 'join',
      block: block.index,
      next: next.index,
      start: block.text.length - drop,
      end: 0,
      glue,
      why: whyOf(drop > 0, notes.length > 0),
      confidence: drop > 0 || notes.length > 0 ? 'medium' : 'high',
      review: isOpen || notes.length > 0
    }
  }
}

function whyOf(isInWord: boolean, isOverNote: boolean): string {
  const place = isOverNote ? ', with notes of a page in it' : ''
  return isInWord
    ? `Unexpected paragraph break inside a word${place}, joined without the hyphen.`
    : `Unexpected paragraph break inside a sentence${place}, joined: the first half does not end one and the second does not begin one.`
}

/** Whether the sentence at the end of one paragraph goes on at the beginning of the other. */
export function continues(block: TextBlock, next: TextBlock): boolean {
  if (block.type !== 'paragraph' || next.type !== 'paragraph') return false
  if (block.ancestors.at(-1) !== next.ancestors.at(-1) && block.ancestors.length + next.ancestors.length > 2)
    return false
  // A word that breaks off says more than a line that does.
  const isBroken = /\p{Ll}-$/u.test(block.text)
  if (visualLength(block.text) < (isBroken ? 30 : 100) || endsSentence(block.text)) return false
  if (/[:：—–]\s*$/.test(block.text) || /^\p{Ll}{1,3}[.)）]/u.test(next.text)) return false
  return /[\p{Ll},，、-]$/u.test(block.text) && isHan(block.text.at(-1)) === false
    ? /^\p{Ll}/u.test(next.text)
    : continuesChinese(block.text, next.text)
}

/** Chinese has no capitals: the first half must be a long one that is cut, the second must end a sentence. */
function continuesChinese(text: string, next: string): boolean {
  const isCut = isHan(text.at(-1)) || /[，、]$/.test(text)
  return (
    isCut &&
    /[。，]/.test(text) &&
    isHan(next[0]) &&
    endsSentence(next) &&
    !/^[一二三四五六七八九十第（(]/.test(next)
  )
}
