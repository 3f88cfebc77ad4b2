import * as z from 'zod'
import {type DigestModel, digestModel} from '../digest/model.ts'
import {shapeOf} from './template/shape.ts'

/** What makes a page. */
const tool = z.strictObject({name: z.string(), version: z.string()})

export type Tool = Readonly<z.output<typeof tool>>

/** What a template knows about the page that it makes, beside the digest. */
const pageFacts = z.strictObject({
  /** The language of the words on the page, BCP 47: not always that of the batch. */
  language: z.string(),
  template: z.string(),
  tool
})

/** What a template is given: the digest model and the facts of the page. */
export type View = DigestModel & {readonly page: z.output<typeof pageFacts>}

export const viewShape = shapeOf(digestModel.extend({page: pageFacts}))
