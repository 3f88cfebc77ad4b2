import {baseVerbs} from './base-verbs.ts'
import {isElaboration, isStatement} from './lead-forms.ts'
import type {Sentence} from './sentences.ts'
import {normalLine} from './shape.ts'

/** A sentence among its neighbours. */
export interface SentencePlace {
  readonly own: string
  readonly before: readonly Sentence[]
  readonly next: string
  /** The title of the text, if it is known. */
  readonly title: string | undefined
}

interface TurnMark {
  readonly what: string
  readonly marks: (place: SentencePlace) => boolean
}

const lacks = 'factors|problems|challenges|shortcomings|difficulties|contradictions|weaknesses|deficiencies'
const lacking = new RegExp(
  `^At the same time, (?:[^,]{0,40}, )?there (?:are|is) (?:also|still) [^.]{0,80}\\b(?:${lacks})\\b`
)
const theseLacks = new RegExp(`\\b[Tt]hese (?:${lacks}|issues)\\b`)
const month = 'January|February|March|April|May|June|July|August|September|October|November|December'
const since = new RegExp(
  `^Since (?:(?:${month}) (?:last|this) year|the \\d{1,2}(?:st|nd|rd|th) \\p{L}+(?: \\p{L}+)? Congress)\\b[^.]{0,80}, `,
  'u'
)
const lessons = /^We must (?:always |firmly )?(?:bear|keep|remember|recogni[sz]e)\b/
const feature =
  /^The (?:\p{Ll}+ ){0,2}(?:features?|characteristics?|essence|core|key|purpose|foundation|significance|advantages?|goal|task) of (?:\p{L}+ ){2,8}(?:is|are|lies?) /u

/** What a single sentence can say of itself: a new part begins here. */
const turnMarks: readonly TurnMark[] = [
  {
    what: 'A general statement with its example or field behind it',
    marks: ({own, next}) =>
      isElaboration(next) &&
      (isStatement(own, 150) || /^We (?:will|should|must|need to) [^,;:\d]{20,150}$/.test(own))
  },
  {
    what: 'A new aim (“To …”)',
    marks: ({own}) => baseVerbs.has(/^To \p{Ll}+ [^,;:.]{5,120}, (\p{Ll}+) /u.exec(own)?.[1] ?? '')
  },
  {
    what: 'A sentence that takes up the title',
    marks: ({own, title}) => title !== undefined && title.length > 30 && normalLine(own) === normalLine(title)
  },
  {what: 'A turn to what is still lacking', marks: ({own}) => lacking.test(own)},
  {what: 'A new stretch of time (“Since …”)', marks: ({own}) => since.test(own)},
  {
    what: 'A conclusion after a sentence that sums up (“these problems”)',
    marks: ({own, before}) => lessons.test(own) && theseLacks.test(before.at(-1)?.text ?? '')
  },
  {
    what: 'A subject called by its full name again after sentences that only said “it”',
    marks: ({own, before}) =>
      feature.test(own) &&
      before.length >= 2 &&
      before.slice(-2).every(({text}) => /^(?:It|Its|They|Their) /.test(text))
  }
]

/** What marks the sentence as the beginning of a new part, or nothing. */
export function turnMarkOf(place: SentencePlace): string | undefined {
  return turnMarks.find(({marks}) => marks(place))?.what
}
