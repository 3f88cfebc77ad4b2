import type {CleanedSource} from '../cleaned-source.ts'
import {type Place, placeOf, sourceSpan, type TextBlock, textBlocks} from '../ledger/index.ts'
import {type Language, readFacts} from '../numbers/index.ts'
import type {Passage} from '../theme/index.ts'
import type {DigestModel} from './model.ts'
import {repairsWithin} from './repairs-within.ts'

type PassageModel = DigestModel['themes'][number]['passages'][number]

/** The dates and figures of a passage as data, in the order of its text, each with its place in the source. */
export function describeFacts(
  passage: Passage,
  source: CleanedSource
): Pick<PassageModel, 'dates' | 'quantities'> {
  const language = grammarLanguage(passage.language)
  const dates: PassageModel['dates'][number][] = []
  const quantities: PassageModel['quantities'][number][] = []
  let at = 0
  for (const block of textBlocks({type: 'root', children: [...passage.content]})) {
    const said = block.text.trim()
    if (said === '') continue
    const lead = block.text.length - block.text.trimStart().length
    const facts = language === undefined ? {dates: [], quantities: []} : readFacts(said, language)
    const standing = standingIn(passage, source, block, lead, at)
    dates.push(...facts.dates.map(({start, end, ...date}) => ({...date, ...standing(start, end)})))
    quantities.push(
      ...facts.quantities.map(({start, end, ...figure}) => ({...figure, ...standing(start, end)}))
    )
    // Blocks of a passage are divided by a blank line.
    at += said.length + 2
  }
  return {dates, quantities}
}

function standingIn(
  passage: Passage,
  source: CleanedSource,
  block: TextBlock,
  lead: number,
  at: number
): (start: number, end: number) => Pick<PassageModel['dates'][number], 'span' | 'place' | 'repairs'> {
  return (start, end) => {
    const found = placeOf(source.source, sourceSpan(block, lead + start, lead + end))
    // What a repair brought from elsewhere is looked for in the whole passage.
    const place = isWithin(found, passage.place) ? found : passage.place
    const repairs = found === place ? repairsWithin(place, source.entries) : []
    return {span: {start: at + start, end: at + end}, place, repairs: repairs.map(({id}) => id)}
  }
}

function isWithin({start, end}: Place, whole: Place): boolean {
  return whole.start.offset <= start.offset && end.offset <= whole.end.offset
}

/** The grammar that reads a passage; there are two. */
function grammarLanguage(language: string): Language | undefined {
  if (/^zh\b/i.test(language)) return 'zh'
  return /^en\b/i.test(language) ? 'en' : undefined
}
