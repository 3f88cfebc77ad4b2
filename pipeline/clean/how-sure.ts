import type {Confidence} from '../ledger/index.ts'
import type {Verdict} from './weigh-evidence.ts'

/** What speaks for a date that was read from torn words, and against it. */
export interface Grounds {
  /** Whether the sentence itself says something else, which is set aside. */
  readonly disagrees: boolean
  /** The day of publication, if the date is later. */
  readonly bound: string | undefined
  readonly verdict: Verdict
}

/** How sure a date is, and whether a person should look. */
export function howSure({disagrees, bound, verdict}: Grounds): {confidence: Confidence; review: boolean} {
  const isContradicted = verdict.disagrees !== undefined && verdict.agrees === undefined
  return {
    confidence: bound === undefined ? confidenceAfter(verdict, isContradicted, disagrees) : 'low',
    review: disagrees || bound !== undefined || isContradicted
  }
}

function confidenceAfter({agrees}: Verdict, isContradicted: boolean, disagrees: boolean): Confidence {
  if (agrees) return 'high'
  if (isContradicted) return disagrees ? 'low' : 'medium'
  return disagrees ? 'medium' : 'high'
}
