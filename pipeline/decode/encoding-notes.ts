import type {DeclaredEncoding} from './declared-encoding.ts'
import type {Encoding} from './encoding.ts'
import type {DecodeNote, DecodeNoteKind} from './note.ts'

/** How the encoding came to be known. */
export type Evidence = 'named' | 'byte-order-mark' | 'content' | 'content-unsure'

const reasons: {readonly [evidence in Evidence]: string} = {
  named: 'as the batch file names it',
  'byte-order-mark': 'as its byte order mark says',
  content: 'as its characters then make a text',
  'content-unsure': 'but there is little in it to tell by; see that the text is right, or name the encoding'
}

/** UTF-8 goes without saying; another encoding is noted, and a page that declares a wrong one. */
export function encodingNotes(
  encoding: Encoding,
  evidence: Evidence,
  declared: DeclaredEncoding | undefined
): readonly DecodeNote[] {
  const notes: DecodeNote[] = []
  const severity = evidence === 'content-unsure' ? 'review' : 'info'
  if (encoding !== 'utf-8')
    notes.push(note('encoding', `The file was read as ${encoding}, ${reasons[evidence]}.`, severity))
  if (declared !== undefined && declared.encoding !== encoding) {
    const why = `The page declares ${declared.label}, which does not fit its bytes; it was read as ${encoding}.`
    notes.push(note('declared-encoding', why, 'info'))
  }
  return notes
}

function note(what: DecodeNoteKind, why: string, severity: DecodeNote['severity']): DecodeNote {
  return {rule: 'decode', what, count: 1, offset: 0, before: '', after: '', why, severity}
}
