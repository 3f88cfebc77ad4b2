import {BriefmillError} from '../problem.ts'
import type {Environment} from './browser.ts'

// Not the clock: the same input gives the same bytes.
const FIXED = new Date('1980-01-01T00:00:00Z')

/** The date that `SOURCE_DATE_EPOCH` names in seconds since 1970, or a fixed one. */
export function printDate({SOURCE_DATE_EPOCH: seconds}: Environment): Date {
  if (seconds === undefined || seconds === '') return FIXED
  const date = new Date(/^\d+$/.test(seconds) ? Number(seconds) * 1000 : Number.NaN)
  if (!Number.isNaN(date.getTime())) return date
  throw new BriefmillError([
    {
      message: `Unexpected SOURCE_DATE_EPOCH \`${seconds}\`, expected a number of seconds since 1970`,
      hint: 'for the last commit: SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)'
    }
  ])
}
