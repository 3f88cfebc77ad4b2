import {BriefmillError} from '../problem.ts'

/** A book of a thousand pages takes some seconds, on a slow machine many. */
const floor = 120

/** A megabyte of text takes up to fifteen where the machine has other work too. */
const perMegabyte = 30

/** The seconds that a page may take to print. */
export function printLimit(html: string): number {
  return floor + Math.ceil((Buffer.byteLength(html) / 1e6) * perMegabyte)
}

/** Ends with an error when some work is not done in so many seconds. */
export async function withinLimit<Result>(seconds: number, work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(tooLate(seconds)), seconds * 1000)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

function tooLate(seconds: number): BriefmillError {
  return new BriefmillError([
    {
      message: `Unexpected page that is not printed after ${seconds} seconds, expected it to be by then`,
      hint: 'divide its longest paragraphs or the batch; or do without the template with --template, or without PDF with --format html'
    }
  ])
}
