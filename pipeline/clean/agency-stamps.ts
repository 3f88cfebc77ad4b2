import type {Root} from 'mdast'
import {type Repair, textBlocks} from '../ledger/index.ts'
import {isBody} from './shape.ts'
import {isTranslated} from './signs-of-translation.ts'

const chinese = /(?<=[。！？”])\s*[（(]\p{Script=Han}{1,12}(?:社|报|報|网|網|台|臺|刊|摘|供稿|完)[）)]\s*$/u
/** The sounds of 社, 网, 报 or 台 behind those of a name: “(Gang Wu She)”. */
const spelled = /(?<=[.!?]["”]?)\s*\((?:\p{Lu}\p{Ll}{0,5} ?){1,4}(?<=[ \p{Ll}](?:She|Wang|Bao|Tai))\)\s*$/iu
const english = /(?<=[.!?]["”]?)\s*\((?:\p{Lu}\p{Ll}{1,11} ){0,3}\p{Lu}\p{Ll}{1,11}\)\s*$/u

/**
 * The stamp of an agency or a site behind the last sentence of a text.
 *
 * in:   “… and every pilot will have a calendar. (Gang Wu She)”, “……统一标准。（港务社）”
 * out:  The same, with a doubt: it may be a stamp, or the writer's name.
 * kept: Brackets that hold a sentence, a year or a source; brackets inside a text; the end of an English
 *       text that is no translation.
 */
export function* agencyStamps(tree: Root): Iterable<Repair> {
  const last = textBlocks(tree).findLast(isBody)
  if (last?.type !== 'paragraph') return
  const found =
    chinese.exec(last.text) ??
    spelled.exec(last.text) ??
    (isTranslated(tree) ? english.exec(last.text) : null)
  if (!found) return
  yield {
    op: 'doubt',
    block: last.index,
    start: found.index,
    end: found.index + found[0].length,
    why: `“${found[0].trim()}” behind the last sentence may be the stamp of an agency or a site, or the name of a writer; left alone.`,
    confidence: 'low'
  }
}
