import * as z from 'zod'
import {group, list, text} from './fields.ts'

const repair = text('the id of a repair').describe(
  'The id of the repair, as the ledger and review.html give it'
)
const note = text().exactOptional().describe('Why, for the next reader')

const decision = z.discriminatedUnion(
  'decision',
  [
    group(
      {
        repair,
        decision: z
          .enum(['accept', 'reject'])
          .describe('accept: the repair is right; reject: the text stays as it was'),
        note
      },
      'a decision'
    ),
    group(
      {
        repair,
        decision: z.literal('replace').describe('neither is right: `text` is'),
        text: z
          .string({error: 'a text'})
          .describe(
            'What stands there instead; for two halves that are joined, what stands between them; may be empty'
          ),
        note
      },
      'a decision'
    )
  ],
  {error: 'a decision with `repair` and `decision`'}
)

/** All that `review.yaml` may say. */
export const reviewFile = group(
  {
    decisions: list(decision, 'a list of decisions')
      .default([])
      .describe('One entry for each repair that was looked at')
  },
  'the key `decisions`'
).meta({title: 'review.yaml', description: 'Decisions of an editor on the repairs of a Briefmill batch'})

export type ReviewFile = z.output<typeof reviewFile>
