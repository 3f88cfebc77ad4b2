import * as z from 'zod'
import {repairNote} from '../repair-notes.ts'
import {shapeOf} from '../template/shape.ts'
import {defineHelper} from './helper.ts'

const notesShape = shapeOf(z.array(repairNote))

/** `{{#each (get-notes this)}}`: the notes on the repairs in the passages of a theme. */
export const getNotes = defineHelper({
  name: 'get-notes',
  takes: z.object({theme: z.object({passages: z.array(z.object({id: z.string()}))})}),
  gives: () => notesShape,
  run: ({notes}, {theme}) => theme.passages.flatMap(({id}) => notes.get(id) ?? [])
})
