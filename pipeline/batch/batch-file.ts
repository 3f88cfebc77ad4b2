import * as z from 'zod'
import type {Encoding} from '../decode/encoding.ts'
import {compilePattern} from './compile-pattern.ts'
import {date, group, id, language, list, text, texts, webAddress} from './fields.ts'
import {splitTerms} from './split-terms.ts'

/** Written out: a room takes only types from another. A test holds it equal to what `decode/` reads. */
export const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'gb18030',
  'big5',
  'windows-1252'
] as const satisfies readonly Encoding[]

const oneOf = <const Names extends readonly [string, ...string[]]>(names: Names) =>
  z.enum(names, {error: `one of ${names.join(', ')}`})

const terms = z
  .union(
    [
      texts('a list of terms'),
      group(
        {
          en: texts('a list of terms').exactOptional().describe('English words and phrases'),
          zh: texts('a list of terms').exactOptional().describe('Chinese words, in either script')
        },
        'lists of terms under `en` and `zh`'
      )
    ],
    {error: 'a list of terms, or such lists under `en` and `zh`'}
  )
  .transform(splitTerms)

const theme = group(
  {
    id: id().describe('Names the theme in links and in digest.json'),
    title: text().describe('The heading in the digest'),
    description: text()
      .exactOptional()
      .describe('One or two sentences under the heading; its words help to find passages'),
    terms: terms
      .exactOptional()
      .describe(
        'Words and phrases that belong to the theme; without them the words of the title are looked for'
      )
  },
  'a theme with `id`, `title` and `terms`'
)

const source = group(
  {
    file: text('the name of a file in the batch folder').describe(
      'The file in the batch folder that this is about'
    ),
    title: text().exactOptional().describe('Used in place of the title found in the text'),
    authors: texts('a list of names')
      .exactOptional()
      .describe('Used in place of the authors found in the text'),
    published: date().exactOptional().describe('When the text was published: 2024, 2024-05 or 2024-05-31'),
    publisher: text().exactOptional().describe('Who published the text'),
    source: text().exactOptional().describe('Where the text was taken from, in words'),
    language: language().exactOptional().describe('The language of the text: en, zh-Hans, zh-Hant'),
    url: webAddress().exactOptional().describe('Where the text stands on the web'),
    skip: z
      .boolean({error: 'true or false'})
      .default(false)
      .describe('true leaves the file out of the batch'),
    encoding: oneOf(encodings)
      .exactOptional()
      .describe('The encoding of the file, where it is not found by itself; GBK and GB2312 are gb18030'),
    script: oneOf(['simplified', 'traditional'])
      .exactOptional()
      .describe('The Chinese script the text was written in, where it is not found by itself')
  },
  'a source with `file`'
)

const boilerplate = group(
  {
    id: id().describe('Names the pattern in the ledger'),
    pattern: z
      .string({error: 'a regular expression'})
      .superRefine((pattern, {addIssue}) => {
        const compiled = compilePattern(pattern)
        if ('expected' in compiled)
          addIssue({code: 'custom', message: compiled.expected, params: {hint: compiled.hint}})
        else if (compiled.test(''))
          addIssue({code: 'custom', message: 'a regular expression that an empty line does not match'})
      })
      .describe(
        'A JavaScript regular expression (flag u) that has to match the whole line or paragraph; without look-around and back-references, so that no text makes it slow'
      ),
    where: oneOf(['leading', 'trailing', 'either', 'anywhere'])
      .default('either')
      .describe('Where it may be dropped: before the text, after it, either of both, or anywhere'),
    example: text().exactOptional().describe('A line that has to match, as a check of the pattern')
  },
  'a pattern with `id` and `pattern`'
).refine(({pattern, example}) => example === undefined || matches(pattern, example), {
  error: 'a line that the pattern matches',
  path: ['example']
})

/** A pattern that is no regular expression has its own error. */
function matches(pattern: string, example: string): boolean {
  const compiled = compilePattern(pattern)
  return 'expected' in compiled || compiled.test(example)
}

/** All that `batch.yaml` may say. Every key may be left out. */
export const batchFile = group(
  {
    title: text().exactOptional().describe('The title of the digest; by default the name of the folder'),
    subtitle: text().exactOptional().describe('A second line under the title'),
    language: language().exactOptional().describe('The language of the digest itself: en, zh-Hans, zh-Hant'),
    publisher: text().exactOptional().describe('Who publishes the digest'),
    date: date().exactOptional().describe('The date on the digest: 2024, 2024-05 or 2024-05-31'),
    description: text().exactOptional().describe('What the digest is about, in one or two sentences'),
    themes: list(theme, 'a list of themes')
      .default([])
      .describe('The themes in their order; without any, all passages stand in one'),
    templates: list(text('the name of a template'), 'a list of template names')
      .min(1, {error: 'at least one template name'})
      .default(['digest', 'reader'])
      .describe('What is printed, one HTML and one PDF each'),
    sources: list(source, 'a list of sources')
      .default([])
      .describe(
        'What is known about single texts; texts that are not listed belong to the batch all the same'
      ),
    boilerplate: list(boilerplate, 'a list of patterns')
      .default([])
      .describe('Lines of a web site that cleaning does not know yet and should drop'),
    digest: group(
      {
        perTheme: z
          .int({error: 'a whole number from 1 to 100'})
          .min(1, {error: 'a whole number from 1 to 100'})
          .max(100, {error: 'a whole number from 1 to 100'})
          .exactOptional()
          .describe('How many passages a theme has at most'),
        minimumScore: z
          .number({error: 'a number from 0 to 1'})
          .min(0, {error: 'a number from 0 to 1'})
          .max(1, {error: 'a number from 0 to 1'})
          .exactOptional()
          .describe('What a passage must score, as a share of the best score of its theme')
      },
      'a group with `perTheme` and `minimumScore`'
    )
      .prefault({})
      .describe('How passages are chosen'),
    chinese: group(
      {
        repair: oneOf(['off', 'doubt', 'repair'])
          .default('doubt')
          .describe(
            'off: look for nothing; doubt: repair only what the text itself proves, ask about the rest; repair: the texts went through a converter, turn back all that it does'
          )
      },
      'a group with `repair`'
    )
      .prefault({})
      .describe(
        'What is done about Traditional Chinese that a converter made from Simplified, phrase by phrase'
      )
  },
  'keys such as `title` and `themes`'
).meta({
  title: 'batch.yaml',
  description: 'What a Briefmill batch is called, which themes it has, and what is known about its texts'
})

export type BatchFile = z.output<typeof batchFile>
