import {citePlace} from './cite-place.ts'
import type {Verdict} from './weigh-evidence.ts'

/** Why two readings stay open, where another place says what was to be set aside (`stray`, as a reason calls it). */
export function whyEvidenceOpens(
  {agrees, saysStray}: Verdict,
  stray: string,
  own: string | undefined
): string | undefined {
  if (!saysStray) return undefined
  const other = agrees ? `, while ${citePlace(agrees, own)} agrees` : ''
  return `${citePlace(saysStray, own)} dates the same event, and says what ${stray} beside it says${other}`
}
