import * as z from 'zod'
import type {Shape} from '../template/shape.ts'
import {defineHelper} from './helper.ts'

/** `{{#with (get-source sourceId) as |source|}}`: the source of a passage or figure. */
export const getSource = defineHelper({
  name: 'get-source',
  takes: z.object({sourceId: z.string()}),
  gives: sourceShape,
  run: ({view}, {sourceId}) => {
    const source = view.sources.find(({id}) => id === sourceId)
    if (!source) throw new TypeError(`Unexpected source \`${sourceId}\`, which the digest does not list`)
    return source
  }
})

function sourceShape(model: Shape): Shape {
  const sources = model.is === 'object' ? model.fields.get('sources')?.shape : undefined
  return sources?.is === 'list' ? sources.of : {is: 'any'}
}
