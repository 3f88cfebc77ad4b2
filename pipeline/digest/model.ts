import {z} from 'zod'

/** The name of this version of the model. It changes when a template written for it could fail. */
export const digestVersion = 'briefmill-digest/1'

const count = z.int().nonnegative()
const said = z.string().min(1)

const point = z.strictObject({
  line: z.int().positive(),
  column: z.int().positive(),
  offset: count.describe('In UTF-16 units, from 0')
})

const place = z.strictObject({start: point, end: point}).meta({
  id: 'place',
  description: 'A span of the decoded source, end exclusive; lines and columns count from 1'
})

const mention = z
  .strictObject({sourceId: said, place})
  .meta({id: 'mention', description: 'Where else the same, or nearly the same words stand'})

const repair = z
  .strictObject({
    id: said,
    rule: said,
    kind: z.enum(['repair', 'removal', 'metadata', 'structure', 'doubt']),
    severity: z.enum(['info', 'review', 'doubt']),
    before: z.string(),
    after: z.string(),
    why: said
  })
  .meta({id: 'repair', description: 'What was changed, or doubted, inside a passage'})

const repairCounts = z
  .strictObject({
    repair: count,
    removal: count,
    metadata: count,
    structure: count,
    doubt: count,
    review: count.describe('How many of all of them a person should look at, doubts aside'),
    total: count
  })
  .meta({id: 'repairCounts', description: 'Ledger entries by kind, without those that an editor rejected'})

const passage = z
  .strictObject({
    id: said.describe('Unique in the digest, usable as an id in HTML'),
    sourceId: said,
    headings: z.array(said).describe('The headings above it in its source, outermost first'),
    markdown: said.describe('The cleaned text word for word, without references to notes'),
    text: said.describe('The same as plain text, blocks divided by a blank line'),
    language: said.describe('BCP 47'),
    place,
    words: count.describe('A Chinese character is a word'),
    score: z.number().nonnegative(),
    terms: z
      .array(z.strictObject({term: said, weight: z.number()}))
      .describe('What decided, strongest first'),
    alsoIn: z.array(mention),
    repairs: z.array(repair)
  })
  .meta({id: 'passage'})

const theme = z
  .strictObject({
    id: said,
    title: said,
    description: said.exactOptional(),
    passages: z.array(passage).describe('In the order in which they are to be read')
  })
  .meta({id: 'theme'})

const figure = z
  .strictObject({
    id: said.describe('Unique in the digest, usable as an id in HTML'),
    sourceId: said,
    caption: said.exactOptional(),
    markdown: said.describe('A table'),
    place,
    alsoIn: z.array(mention)
  })
  .meta({id: 'figure'})

const heading = z.strictObject({
  depth: z.int().min(1).max(6),
  title: z.string(),
  id: said.describe('Unique in the digest, usable as an id in HTML')
})

const source = z
  .strictObject({
    id: said,
    file: said,
    title: said.describe('The name of the file if the source gives no title'),
    titleIsGiven: z.boolean(),
    subtitle: said.exactOptional(),
    authors: z.array(said),
    affiliations: z.array(said),
    published: said.exactOptional().describe('ISO 8601, as precise as the source'),
    publisher: said.exactOptional(),
    source: said.exactOptional(),
    journal: said.exactOptional(),
    issue: said.exactOptional(),
    url: said.exactOptional(),
    genre: said.exactOptional(),
    keywords: z.array(said),
    abstract: said.exactOptional(),
    language: said.describe('BCP 47'),
    encoding: said,
    format: z.enum(['txt', 'md', 'html']),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    words: count,
    passages: count.describe('How many passages of the digest are from it'),
    repairs: repairCounts,
    body: z.string().describe('The cleaned text in full as Markdown, without front matter'),
    outline: z.array(heading).describe('The headings of the body, one for each, in their order')
  })
  .meta({id: 'source'})

/** What templates are given: one plain JSON value that says all there is to print. */
export const digestModel = z
  .strictObject({
    schema: z.literal(digestVersion),
    batch: z.strictObject({
      id: said,
      title: said,
      subtitle: said.exactOptional(),
      description: said.exactOptional(),
      language: said.describe('BCP 47'),
      publisher: said.exactOptional(),
      date: z
        .string()
        .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/)
        .exactOptional()
        .describe('ISO 8601; only if the batch gives one')
    }),
    themes: z.array(theme),
    figures: z.array(figure),
    sources: z.array(source).describe('Sorted by id'),
    counts: z.strictObject({
      sources: count,
      passages: count,
      words: count.describe('Of all cleaned sources together'),
      repairs: repairCounts,
      rules: z.array(z.strictObject({rule: said, count})).describe('Sorted by rule')
    })
  })
  .meta({title: 'digest.json', description: 'What the templates of a Briefmill batch are given'})

type Frozen<T> = T extends object ? {readonly [Key in keyof T]: Frozen<T[Key]>} : T

export type DigestModel = Frozen<z.infer<typeof digestModel>>
