import type {Root} from 'mdast'
import type {Repair} from '../ledger/index.ts'
import {monthNames} from './month-names.ts'
import {englishParagraphs} from './prose.ts'

const names: readonly string[] = monthNames
const months = names.join('|')

/** What follows where a clause begins: “In 2021 May resigned” speaks of a person. */
const clause = '(?=[,.;:)]|\\s(?:the|a|an|its|their|his|her|our|this|that|these|those|it|he|she|they|we)\\b)'

const inUnits =
  /(?<![\p{L}\p{N}.,-])(?<preposition>[IiOo]n )?(?<year>(?:1[5-9]|20)\d\d) year (?<month>\d{1,2}) month(?: (?<day>\d{1,2}) day)?(?![\p{L}\p{N}-])/gu
/** “2024 year May 20 day”: without the day the name may be that of a person. */
const inUnitsNamed = new RegExp(
  `(?<![\\p{L}\\p{N}.,-])(?<preposition>[IiOo]n )?(?<year>(?:1[5-9]|20)\\d\\d) year (?<name>${months}) (?<day>\\d{1,2}) day(?![\\p{L}\\p{N}-])`,
  'gu'
)
/** Signs of Chinese that were left in an English sentence. */
const inSigns =
  /(?<![\p{L}\p{N}.,-]|\p{Script=Han} ?)(?<preposition>[IiOo]n )?(?<year>(?:1[5-9]|20)\d\d) ?年 ?(?<month>\d{1,2}) ?月(?: ?(?<day>\d{1,2}) ?[日号號])?(?! ?[\p{Script=Han}\d])/gu
const inPieces = new RegExp(
  `\\b(?<preposition>[Ii]n )(?<year>\\d{4}), in (?<name>${months})(?=,(?! \\d))`,
  'g'
)
const yearFirst = new RegExp(
  `\\b(?<preposition>(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Ff]rom) )(?<year>(?:1[5-9]|20)\\d\\d) (?<name>${months})${clause}`,
  'g'
)

/**
 * Dates of Chinese that a translation left in their order: the year first, each part by itself.
 *
 * in:   “On 2018 year 6 month 3 day the council”, “In 1998, in July, the river”, “In 2021 May the gates”,
 *       “on 2024 year May 20 day”, “in 2023 年 9 月”
 * out:  “On June 3, 2018 the council”, “In July 1998, the river”, “In May 2021 the gates”,
 *       “on May 20, 2024”, “in September 2023”, for review
 * kept: “in 1998, in July of that year”, “a 2 year 6 month lease”, “In 2021 May resigned”; a month or a
 *       day that there is not.
 */
export function* splitDates(tree: Root): Iterable<Repair> {
  for (const {index: block, text} of englishParagraphs(tree)) {
    for (const pattern of [inUnits, inUnitsNamed, inSigns, inPieces, yearFirst])
      for (const {0: found, index, groups = {}} of text.matchAll(pattern)) {
        const written = writtenIn(groups)
        if (written === undefined) continue
        yield {
          op: 'replace',
          block,
          start: index,
          end: index + found.length,
          text: written,
          why: `Unexpected order of a date (“${found}”), read as “${written}”: a translation left it as Chinese has it.`,
          confidence: 'medium',
          review: true
        }
      }
  }
}

function writtenIn({
  preposition = '',
  year,
  month,
  name,
  day
}: Record<string, string | undefined>): string | undefined {
  const number = name === undefined ? Number(month) : names.indexOf(name) + 1
  const called = monthNames[number - 1]
  if (called === undefined) return undefined
  if (day === undefined) return `${asFor('in', preposition)}${called} ${year}`
  const last = new Date(Date.UTC(Number(year), number, 0)).getUTCDate()
  if (Number(day) < 1 || Number(day) > last) return undefined
  return `${asFor('on', preposition)}${called} ${Number(day)}, ${year}`
}

/** A month is “in”, a day “on”; words that are neither stay. */
function asFor(word: 'in' | 'on', preposition: string): string {
  return preposition.replace(/^([IiOo])n/, (_, first: string) =>
    /[io]/.test(first) ? word : word.charAt(0).toUpperCase() + word.slice(1)
  )
}
