import {createHash} from 'node:crypto'
import * as z from 'zod'
import {defineHelper} from './helper.ts'

/** `{{anchor "theme" id}}`: an id for the page, whatever the name of a theme or file is made of. */
export const anchor = defineHelper({
  name: 'anchor',
  takes: z.object({kind: z.string(), id: z.string()}),
  gives: 'text',
  run: (_, {kind, id}) => anchorOf(kind, id)
})

/** A PDF names its places after the ids, and a name there holds 127 bytes. */
const longest = 80

/**
 * Different names give different ids: what is not a plain letter, digit, - or _ is written as a code point,
 * and the end of a long name as its hash.
 */
export function anchorOf(kind: string, id: string): string {
  const plain = id.replace(/_x|[^A-Za-z0-9_-]/gu, found =>
    found === '_x' ? '_x5f_x' : `_x${(found.codePointAt(0) ?? 0).toString(16)}_`
  )
  if (plain.length <= longest) return `${kind}-${plain}`
  return `${kind}-${plain.slice(0, longest / 2)}_${createHash('sha256').update(id).digest('hex').slice(0, 16)}`
}
