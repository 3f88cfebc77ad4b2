/** What translators make of the name of a five-year plan. */
export interface PlanRendering {
  readonly id: string
  /** With the groups `plan`, and where they stand `open` and `close` for the quotation marks and `noun`. */
  readonly pattern: RegExp
  readonly planOf: (found: string) => number
  /** Whether it can mean nothing else, or only where the text names the plan, or may always be another figure. */
  readonly sure: 'always' | 'where-named' | 'never'
}

const noun = '(?<noun>plan(?:ning)?|period)\\b'
const words = ['eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen']
const ordinals = ['eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth']

function planOfWord(found: string): number {
  const word = found.toLowerCase()
  return 11 + Math.max(words.indexOf(word), ordinals.indexOf(word))
}

/** Stands in whatever a row finds: it is looked for first, as it costs next to nothing. */
export const signOfPlan = /(?:five|5)["”]? (?:plan|period)/i

export const planRenderings: readonly PlanRendering[] = [
  {
    // “the "Thirteen Five" period”, “the Fourteenth Five plan”
    id: 'spelled',
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}-])(?<open>["“]?)(?<plan>${[...ordinals, ...words].join('|')})[ -]five(?<close>["”]?) ${noun}`,
      'giu'
    ),
    planOf: planOfWord,
    sure: 'always'
  },
  {
    // “the "14th Five" period”
    id: 'ordinal',
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}-])(?<open>["“]?)(?<plan>1[1-5])th[ -]five(?<close>["”]?) ${noun}`,
      'giu'
    ),
    planOf: Number,
    sure: 'always'
  },
  {
    // “the "145" plan”, “the "14-5" plan”
    id: 'quoted-digits',
    pattern: new RegExp(`(?<open>["“])(?<plan>1[1-5])[-.·]?5(?<close>["”]) ${noun}`, 'giu'),
    planOf: Number,
    sure: 'where-named'
  },
  {
    // “during the 145 period”
    id: 'digits',
    pattern: new RegExp(`(?<=\\bthe )(?<plan>1[1-5])5 ${noun}`, 'giu'),
    planOf: Number,
    sure: 'where-named'
  },
  {
    // “the "45" period”
    id: 'quoted-digits-without-ten',
    pattern: new RegExp(`(?<open>["“])(?<plan>[1-5])5(?<close>["”]) ${noun}`, 'giu'),
    planOf: found => 10 + Number(found),
    sure: 'where-named'
  },
  {
    // “during the 45 period”
    id: 'digits-without-ten',
    pattern: /(?<=\b(?:in|during) the )(?<plan>[1-5])5 (?<noun>period)\b/giu,
    planOf: found => 10 + Number(found),
    sure: 'never'
  }
]
