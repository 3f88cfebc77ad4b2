/** Verbs that introduce what somebody said or what a document asks for. */
const verbs =
  'said|says|saying|stat(?:ed|es|ing)|point(?:ed|s|ing) out|stress(?:ed|es|ing)|emphasi[sz](?:ed|es|ing)|not(?:ed|es|ing)|propos(?:ed|es|ing)|declar(?:ed|es|ing)|wrote|writes|written|argu(?:ed|es|ing)|announc(?:ed|es|ing)|urg(?:ed|es|ing)|call(?:ed|s|ing) for|ask(?:ed|s|ing)|requir(?:ed|es|ing)|demand(?:ed|s|ing)|instructed|ordered|sets?|put(?:s|ting)? forward|remark(?:ed|s)|conclud(?:ed|es|ing)|warn(?:ed|s|ing)|add(?:ed|s|ing)|believ(?:ed|es)|explain(?:ed|s|ing)'
export const verbOfSaying = `\\b(?:${verbs})\\b`

const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)'
const sentences =
  '(?:sentence|statement|remark|words|speech|instruction|requirement|quotation|passage|thesis|exposition)'
/** A sentence that turns to a date, or speaks of the words just quoted. */
const ownVoice = new RegExp(
  `^(?:(?:In|On|By|Since) (?:(?:early|mid|late)[ -])?(?:${month}\\b|\\d{4}\\b)|(?:This|These|That|Those|Such|The above)(?: [\\p{L}-]+){0,2} ${sentences}s?\\b|This has pointed\\b)`,
  'u'
)
const ending =
  /(?<!\b(?:Mr|Mrs|Ms|Dr|St|No|vs|etc|e\.g|i\.e|cf|Jr|Sr|Prof|Gen|Sen|Rep|Gov|Inc|Ltd|Co|Corp|U\.S|U\.K|\p{Lu}))[.!?]["”’)\]]*(?=\s|$)/gu

/** Where the sentences between `start` and `limit` end, behind their marks. */
export function sentenceEnds(text: string, start: number, limit: number): readonly number[] {
  return [...text.slice(start, limit).matchAll(ending)].map(({index, 0: mark}) => start + index + mark.length)
}

/** Whether a sentence shows that it is the writer's own, and no part of the quotation before it. */
export function isOwnVoice(sentence: string): boolean {
  return ownVoice.test(sentence)
}
