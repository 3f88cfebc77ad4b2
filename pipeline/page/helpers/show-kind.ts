import * as z from 'zod'
import {repairNote} from '../repair-notes.ts'
import {defineHelper} from './helper.ts'

/** `{{show-kind kind}}`: what was done, in the words of the page: `kind-repair`, `kind-removal` and so on. */
export const showKind = defineHelper({
  name: 'show-kind',
  takes: z.object({kind: repairNote.shape.kind}),
  gives: 'text',
  run: ({say}, {kind}) => say(`kind-${kind}`)
})
