/** A way in which a run of text is torn from its sentence, and what makes good for it. */
export interface DisplacedPattern {
  readonly id: string
  /** Stands in whatever the pattern matches: it is looked for first, as it costs next to nothing. */
  readonly sign: RegExp
  readonly pattern: RegExp
  /** Whether an edited text may look so: the text must show other damage, and write `first` small elsewhere. */
  readonly needsEvidence: boolean
  /** What the found text should read; undefined where its place is not certain. */
  readonly read: (groups: Readonly<Record<string, string>>) => string | undefined
}

/** “5G”, “AI+”, “IoT”: Latin letters and digits in a Chinese sentence stand in elements of their own. */
const run = '\\d{1,2}[A-Z]{1,2}|[A-Z]{2,5}\\+?|[A-Z]?[a-z]?[A-Z][a-z]?[A-Z]'
const formula = '\\d+(?: ?[-+=<>×] ?\\d+)+'
const host =
  '(?:technolog(?:y|ies)|communications?|networks?|base stations?|applications?|chips?|equipment|devices?|terminals?)'

/**
 * Each row with the damage it was seen as; all of them expect spaces as the translator left them. What stands
 * before is asked last: a pattern that begins with it is tried at every letter.
 */
export const displacedPatterns: readonly DisplacedPattern[] = [
  {
    // “will yield“ 2+2>4” The sum of.”
    id: 'behind-its-quotation',
    sign: /["”] The /,
    needsEvidence: false,
    pattern: new RegExp(
      `(?<gap> ?)(?<quoted>[“"] ?(?:${formula}|${run}) ?[”"]) The (?<head>\\p{Ll}[\\p{Ll} -]{1,40} of)(?=[.,;])`,
      'gu'
    ),
    read: ({quoted = '', head = ''}) => ` the ${head} ${quoted.replaceAll(' ', '')}`
  },
  {
    // “sensors, big data, cloud storage 5G , drones”
    id: 'comma-on-the-wrong-side',
    sign: /[A-Z+] ,/,
    needsEvidence: false,
    pattern: new RegExp(
      ` (?<run>${run}) ,(?<=, [\\p{Ll} -]{2,60}\\p{Ll} (?:${run}) ,)(?<next> (?:and|or)\\b)?(?= )`,
      'gu'
    ),
    read: ({run: found = '', next}) => (next === undefined ? `, ${found},` : `, ${found}${next}`)
  },
  {
    // “"smart drainage" AI+” And other pilots”
    id: 'outside-its-quotation',
    sign: /["”] \w{1,5}\+?["”]/,
    needsEvidence: false,
    pattern: new RegExp(
      `(?<open>["“])(?<words>\\p{L}[^"“”]{1,60})["”] (?<run>${run})["”](?<next> (?:And|Or)\\b)?(?= )`,
      'gu'
    ),
    read: ({open = '', words = '', run: found = '', next = ''}) =>
      `${open}${words} ${found}${open === '“' ? '”' : '"'}${next.toLowerCase()}`
  },
  {
    // “digital technology to 5G The building of networks with technology, sensors”
    id: 'in-front-of-its-clause',
    sign: /[A-Z+] [^\sa-z]/,
    needsEvidence: false,
    pattern: new RegExp(
      ` (?<=\\p{Ll} )(?<to>to )?(?<run>${run}) (?<first>\\p{Lu}\\p{Ll}+)(?<middle>(?: \\p{Ll}[\\p{L}-]*,?){1,12}?) (?<link>with|by|of|on|using) (?<host>${host})(?=,| (?<verb>has|have|is|are|was|were|will|can)\\b|[ .;])`,
      'gu'
    ),
    read: ({to, run: found = '', first = '', middle = '', link = '', host: noun = '', verb}) => {
      const rest = `${middle} ${link} ${found} ${noun}`
      if (to !== undefined) return `, ${first.toLowerCase()}${rest}`
      return verb === undefined ? undefined : `. ${first}${rest}`
    }
  },
  {
    // “such as tide gauges Weather buoys, radar stations, lamps”
    id: 'comma-lost-in-a-list',
    sign: /such as|including/,
    needsEvidence: true,
    pattern:
      / (?=\p{Lu})(?<=\b(?:such as|including)(?: [\p{Ll}-]+,?){1,12} )(?<first>\p{Lu}\p{Ll}+)(?<rest>(?: [\p{Ll}-]+){0,3}),(?=(?: [\p{Ll}-]+){1,4},)/gu,
    read: ({first = '', rest = ''}) => `, ${first.toLowerCase()}${rest},`
  },
  {
    // The same, where the text never writes the word small: it may be a name.
    id: 'capital-in-a-list',
    sign: /such as|including/,
    needsEvidence: true,
    pattern:
      / (?=\p{Lu})(?<=\b(?:such as|including)(?: [\p{Ll}-]+,?){1,12} )\p{Lu}\p{Ll}+(?: [\p{Ll}-]+){1,3},(?=(?: [\p{Ll}-]+){1,4},)/gu,
    read: () => undefined
  },
  {
    // “returned to the Open ground So that the pipe”
    id: 'emphasised-words',
    sign: / (?:So that|And|Or|But|In order to|As well as) /,
    needsEvidence: true,
    pattern:
      / (?=\p{Lu})(?<=\b(?:the|an?|of|to|in|on|by|with|for|from|its|their|our|this|these|as|is|are|and|or|more|most|all|new|own) )(?<first>\p{Lu}\p{Ll}+)(?<rest>(?: \p{Ll}+){0,2}) (?<link>So that|And|Or|But|In order to|As well as)(?= \p{Ll})/gu,
    read: ({first = '', rest = '', link = ''}) =>
      ` ${first.toLowerCase()}${rest}${link === 'So that' ? ',' : ''} ${link.toLowerCase()}`
  },
  {
    // “the dykes that guard the harbour Low ground And the sheds”: perhaps the low ground is guarded
    id: 'emphasised-words-behind-a-noun',
    sign: / (?:So that|And|Or|But|In order to|As well as) /,
    needsEvidence: true,
    pattern:
      / (?=\p{Lu})(?<=\p{Ll} )(?<first>\p{Lu}\p{Ll}+)(?: \p{Ll}+){0,2} (?:So that|And|Or|But|In order to|As well as)(?= \p{Ll})/gu,
    read: () => undefined
  },
  {
    // “a "pilot" And other works”
    id: 'capital-behind-quotation',
    sign: /["”] (?:And|Or|But) /,
    needsEvidence: true,
    pattern: / (?<=[^\s.,;:!?]["”] )(?<link>And|Or|But)(?= \p{Ll})/gu,
    read: ({link = ''}) => ` ${link.toLowerCase()}`
  },
  {
    id: 'run-without-a-place',
    sign: /[A-Z+] (?:The|This|These|It|We) /,
    needsEvidence: true,
    pattern: new RegExp(
      ` (?<=\\p{Ll} )(?:(?:to|with) )?(?<run>${run}) (?:The|This|These|It|We)(?= \\p{Ll})`,
      'gu'
    ),
    read: () => undefined
  }
]
