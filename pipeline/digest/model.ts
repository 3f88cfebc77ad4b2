import * as z from 'zod'

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
    doubt: count.describe('Those that no editor decided on'),
    review: count.describe('How many of all of them a person should look at, doubts aside'),
    total: count
  })
  .meta({id: 'repairCounts', description: 'Ledger entries by kind, without those that an editor rejected'})

const exactNumber = z.string().regex(/^-?\d+(?:\.\d+)?$/)
const iso = /^-?\d{4}(?:-\d{2}(?:-\d{2})?)?$/

const standing = {
  text: said.describe('As it stands in the passage'),
  span: z
    .strictObject({start: count, end: count})
    .describe('In `text` of the passage, in UTF-16 units from 0, end exclusive'),
  place: place.describe(
    'Where it stands in the source; the place of a wider repair where one brought it there'
  ),
  repairs: z.array(said).describe('The ids of those `repairs` of the passage that touched it')
}

const date = z
  .strictObject({
    ...standing,
    iso: z
      .string()
      .refine(value => value.split('/').length <= 2 && value.split('/').every(end => iso.test(end)))
      .describe(
        'ISO 8601: `2023-09-05`, `2023-09`, `2023`, or two of them with `/` between, both inside: `2021/2025`. Years before 1 count the astronomical way: 750 BC is `-0749`'
      ),
    precision: z
      .enum(['day', 'month', 'quarter', 'half', 'year', 'decade', 'century'])
      .describe('How fine it is said; of a range, how fine its ends are'),
    isRange: z.boolean().describe('Said with two ends: 2021–2025. A quarter, decade or century is no range')
  })
  .meta({id: 'date', description: 'A date or span of time whose year is known, read by `numbers/`'})

const quantity = z
  .strictObject({
    ...standing,
    kind: z.enum(['percent', 'money', 'measure']),
    value: exactNumber.describe('Exact, in units: `8.15 billion yuan` is `8150000000`; 17.5 % is `17.5`'),
    upTo: exactNumber.exactOptional().describe('The second end, where two are named: `10–15%`'),
    scale: z
      .strictObject({word: said, exponent: z.int()})
      .exactOptional()
      .describe('The scale word as written, and its power of ten: `billion` 9, `亿` 8'),
    unit: said.describe(
      '`%`; `pp` for percentage points; a symbol such as `km²`; for money ISO 4217, or `$`, `¥`, `元` where the words leave the country open'
    ),
    per: said
      .exactOptional()
      .describe('What it is counted by, where the words beside it say so: `year` of `6 million yuan a year`')
  })
  .meta({id: 'quantity', description: 'A figure that has a unit, read by `numbers/`; plain counts are none'})

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
    repairs: z.array(repair),
    dates: z.array(date).describe('In the order of the text'),
    quantities: z.array(quantity).describe('In the order of the text')
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
    file: said.describe('Its name in the folder of the batch'),
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
