import type {ElementContent} from 'hast'
import {element} from '../element.ts'
import type {Entry} from '../ledger/index.ts'
import {showSpace} from './show-space.ts'

/** Before and after, and what was taken as metadata. */
export function showChange(entry: Entry, language: string): readonly ElementContent[] {
  const {before, edit} = entry
  const [lost, added] = essence(entry)
  const shown = [
    showWords(before === entry.after ? 'mark' : 'del', lost, language),
    showWords('ins', added, language)
  ]
  const parts = shown.filter(part => part !== undefined)
  const change = parts.flatMap((part, index) => (index === 0 ? [part] : [text(' → '), part]))
  if (edit?.op !== 'metadata') return change.length === 0 ? [text('no text')] : change
  if (edit.value === before.trim()) return [...change, text(` as ${edit.field}`)]
  return [...change, text(` as ${edit.field}: `), element('span', {lang: language}, shorten(edit.value))]
}

/** Of a block that got a mark in front, and of a question, the text is named once. */
function essence({before, after}: Entry): readonly [string, string] {
  if (before === after) return [before, '']
  if (before.trim() !== '' && after.endsWith(before)) return ['', shorten(after)]
  return [before, after]
}

function showWords(
  tagName: 'del' | 'ins' | 'mark',
  words: string,
  language: string
): ElementContent | undefined {
  return words === '' ? undefined : element(tagName, {lang: language}, showSpace(shorten(words)))
}

function text(value: string): ElementContent {
  return {type: 'text', value}
}

/** Long text is cut in the middle: it stands in full in the text above. */
function shorten(words: string): string {
  return words.length <= 240 ? words : `${words.slice(0, 160).trimEnd()} … ${words.slice(-60).trimStart()}`
}
