import type {Root} from 'mdast'
import {type Repair, type TextBlock, textBlocks} from '../ledger/index.ts'
import {endsSentence, isBody} from './shape.ts'

/**
 * A text that ends in mid-sentence, as a page loaded or copied in part does. Nothing can be repaired,
 * but a reader must be told.
 *
 * in:   “… the pumps were tested in spring. Relying on the strong support of the” (the last paragraph)
 * out:  The same, with a doubt.
 * kept: A last paragraph with an end mark, a signature or a note in brackets behind it; the rest of the
 *       sentence farther below; lists, tables, captions, names and references.
 */
export function* truncatedText(tree: Root): Iterable<Repair> {
  const blocks = textBlocks(tree)
  const last = blocks.findLast(isRunningText)
  if (!last || endsSentence(last.text) || blocks.slice(last.index + 1).some(mayGoOn)) return
  const start = lastSentence(last.text)
  if (!isCut(last.text.slice(start))) return
  yield {
    op: 'doubt',
    block: last.index,
    start,
    end: last.text.length,
    why: `Unexpected end of the text in mid-sentence (“…${last.text.slice(-40).trimStart()}”); the rest is missing in the source.`,
    confidence: 'medium'
  }
}

/** A paragraph of the text itself that holds a whole sentence besides the one that may be cut. */
function isRunningText(block: TextBlock): boolean {
  const {type, ancestors, text} = block
  return (
    type === 'paragraph' &&
    ancestors.length === 1 &&
    isBody(block) &&
    /[.!?。！？]["”’」]?(?:\s|\p{Script=Han})/u.test(text)
  )
}

/** The rest of the sentence, behind notes or lines of a page. */
function mayGoOn({type, text, ancestors}: TextBlock): boolean {
  return type === 'paragraph' && ancestors.length === 1 && /^\p{Ll}/u.test(text) && endsSentence(text)
}

/** Several words, the last of them in small letters; a name, an address or a button is no sentence. */
function isCut(rest: string): boolean {
  if (/[|#@]|\w\.\w|https?:/.test(rest)) return false
  return (
    /^\P{L}*\p{L}[^\n]* \p{L}[^\n]* (?:\p{Ll}[\p{Ll}’'-]*),?\s*$/u.test(rest) ||
    /\p{Script=Han}{8}[，、]?$/u.test(rest)
  )
}

function lastSentence(text: string): number {
  const tail = Math.max(0, text.length - 300)
  const stop = [...text.slice(tail).matchAll(/[.!?]["”’]?\s+|[。！？]["”’」]?\s*/g)].at(-1)
  return stop ? tail + stop.index + stop[0].length : tail
}
