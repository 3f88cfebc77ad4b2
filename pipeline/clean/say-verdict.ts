import {citePlace} from './cite-place.ts'
import type {Verdict} from './weigh-evidence.ts'

/** The evidence as the end of a reason; nothing where there is none. */
export function sayVerdict({agrees, disagrees}: Verdict, own: string | undefined): string {
  if (agrees) return ` Evidence: ${citePlace(agrees, own)} dates the same event so.`
  return disagrees ? ` Evidence against: ${citePlace(disagrees, own)} seems to date the same event.` : ''
}
