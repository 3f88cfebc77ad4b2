import type {Root} from 'mdast'
import {type Repair, type TextBlock, textBlocks} from '../ledger/index.ts'
import {isAuthor} from './author-name.ts'
import {writtenCase} from './written-case.ts'

const heading =
  /^(?:about the authors?|author(?:s|’s|'s)? (?:profiles?|notes?|information|introductions?|bios?|biograph(?:y|ies))|作者[简簡]介|作者介[绍紹])\s*[:：]?$/iu
const label =
  /^(?:(?:brief )?(?:about|introduction (?:of|to)) the authors?|author(?:s|’s|'s)? (?:profiles?|introductions?|bios?)|作者[简簡]介)\s*[:：]\s*/iu
const subject = /\bresearch (?:directions?|interests?|fields?|areas?)\s*[:：]|研究方向/iu
/** “Guo Shoujing Chief engineer, …”, “Office of Rivers Public body. …”; no third word of a name. */
const role =
  /^ (\p{Lu}[\p{L}.]*)(?= \p{Ll}[\p{Ll}’'-]*[ ,.]| (?:Professor|Candidate|Student|Researcher|Fellow|Engineer)\b|,)/u

/** A note on an author at the end stands among the last few blocks. */
const last = 8

/**
 * Notes about the authors behind a paper: who wrote it, where, and what they work on. In the layout a
 * comma or a line parts the name from what the person does, and the text of a PDF loses it.
 *
 * in:   “## Author Profile ¶ Guo Shoujing Chief engineer, Office of Canals. Research direction: canals.”
 * out:  “Guo Shoujing, Chief engineer, …” (for review), and front matter `authorNotes`. The note stays.
 * kept: A paragraph that names somebody else, or that names an author in the text itself.
 *
 * The comma comes first, the note with it in the next round.
 */
export function* authorNotes(tree: Root): Iterable<Repair> {
  const {authors = [], authorNotes: noted = []} = tree.data?.metadata ?? {}
  const notes = [...notesIn(textBlocks(tree), authors)]
  const commas = notes.flatMap(note => commaOf(tree, note))
  yield* commas
  if (commas.length > 0) return
  for (const note of notes) if (!noted.includes(textOf(note))) yield record(note)
}

interface Note {
  readonly block: TextBlock
  /** Behind its label. */
  readonly start: number
  readonly name: string
}

function* notesIn(blocks: readonly TextBlock[], authors: readonly string[]): Iterable<Note> {
  let isBelowHeading = false
  for (const block of blocks) {
    const {type, text} = block
    if (type === 'heading') isBelowHeading = heading.test(text.trim())
    if (type !== 'paragraph') continue
    const start = label.exec(text)?.[0].length ?? 0
    const isLast = block.index >= blocks.length - last && subject.test(text)
    const name = isBelowHeading || start > 0 || isLast ? nameOf(text.slice(start), authors) : undefined
    if (name !== undefined) yield {block, start, name}
  }
}

function textOf({block, start}: Note): string {
  return block.text.slice(start).trim()
}

/** The name that a note begins with: of a known author in either order, or of anybody by its form. */
function nameOf(note: string, authors: readonly string[]): string | undefined {
  const low = note.toLowerCase()
  const forms = authors.flatMap(author => [author, turned(author), firstPart(author)])
  const known = forms.find(
    form => low.startsWith(form.toLowerCase()) && !/^\p{L}/u.test(note.slice(form.length))
  )
  if (known !== undefined) return note.slice(0, known.length)
  const start = /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?=[ ,(])|^\p{Script=Han}{2,4}(?=[（(，,：:])/u.exec(note)?.[0]
  return start !== undefined && isAuthor(start) ? start : undefined
}

/** “Shoujing Guo” is “Guo Shoujing” in notes of Chinese journals. */
function turned(name: string): string {
  const parts = name.split(' ')
  return parts.length === 2 ? parts.toReversed().join(' ') : name
}

/** The house of “Office of Rivers, Department of Gauges”. */
function firstPart(body: string): string {
  return body.split(/[,，]/)[0] ?? body
}

function commaOf(tree: Root, {block, start, name}: Note): readonly Repair[] {
  const at = start + name.length
  const first = role.exec(block.text.slice(at))?.[1]
  if (first === undefined) return []
  const {lower, capital} = writtenCase(tree, first)
  // The one capital behind a word in small letters may be this one.
  const word = lower > 0 && capital < 2 ? first.toLowerCase() : first
  return [
    {
      op: 'replace',
      block: block.index,
      start: at,
      end: at + 1 + first.length,
      text: `, ${word}`,
      why: `Unexpected “${first}” right behind the name of an author, read as what follows a lost comma.`,
      confidence: 'medium',
      review: true
    }
  ]
}

function record(note: Note): Repair {
  const {block, start} = note
  return {
    op: 'metadata',
    block: block.index,
    start,
    end: block.text.length,
    field: 'authorNotes',
    value: textOf(note),
    keep: true,
    why: 'A note about an author behind the text, known as metadata from here on; it stays where it is.',
    confidence: 'high'
  }
}
