import {isClause, withoutLabel} from './is-clause.ts'
import {sentencesIn} from './sentences.ts'
import {isChinese} from './shape.ts'
import {speaksOfSite, speaksOfSiteInChinese} from './site-talk.ts'

/** So much of a Chinese sentence says nothing of a site, and it is no site’s. */
const mostOfElse = 0.4
/** A sentence does not begin with a sign, and a copyright line does. */
const beforeSign = /(?<=[.!?]["”’)]{0,2}\s)(?=©|\([cC]\)\s)/u

/**
 * Whether a line that has the words of a site’s line is running text all the same: a sentence in it says
 * something, and nothing of a site. “All rights reserved by the treaty were given up in 1902.”
 */
export function tellsOfElse(line: string): boolean {
  return line
    .split(beforeSign)
    .flatMap(part => sentencesIn(part))
    .some(({text}) => isClause(text) && !isOfSite(withoutLabel(text)))
}

function isOfSite(said: string): boolean {
  if (!isChinese(said)) return speaksOfSite(said)
  const parts = said.split(/[，、；;：:]/)
  const ofElse = parts.filter(part => !speaksOfSiteInChinese(part))
  return lengthOf(ofElse) < lengthOf(parts) * mostOfElse
}

function lengthOf(parts: readonly string[]): number {
  return parts.reduce((sum, part) => sum + (part.match(/\p{L}/gu)?.length ?? 0), 0)
}
