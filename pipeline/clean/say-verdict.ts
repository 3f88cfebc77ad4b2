import type {Confidence} from '../ledger/index.ts'
import {citePlace} from './cite-place.ts'
import type {Verdict} from './weigh-evidence.ts'

/** Whether the batch dates the same event otherwise, and nowhere as it was read. */
export function isContradicted({agrees, disagrees}: Verdict): boolean {
  return disagrees !== undefined && agrees === undefined
}

/** How sure a reading is once the batch was asked. */
export function confidenceAfter(verdict: Verdict, before: Confidence): Confidence {
  if (verdict.agrees) return 'high'
  if (!isContradicted(verdict)) return before
  return before === 'high' ? 'medium' : 'low'
}

/** The evidence as the end of a reason; nothing where there is none. */
export function sayVerdict(verdict: Verdict, own: string | undefined): string {
  const {agrees, disagrees} = verdict
  if (agrees) return ` Evidence: ${citePlace(agrees, own)} dates the same event so.`
  return disagrees ? ` Evidence against: ${citePlace(disagrees, own)} seems to date the same event.` : ''
}
