import {Readability} from '@mozilla/readability'
import {DefuddleClass} from 'defuddle/node'
import {parseHTML} from 'linkedom'

/** What an extractor takes for the main text of a page. */
export interface Extract {
  readonly extractor: 'readability' | 'defuddle'
  readonly html: string
  /** Characters of text that each extractor kept. */
  readonly lengths: {readonly readability: number; readonly defuddle: number}
}

type Page = ConstructorParameters<typeof Readability>[0]

/** Pages larger than this, in UTF-16 units, are not handed to the extractors: their time has no bound. */
const largest = 5_000_000

/**
 * The main text of a page: Readability's, unless that is much shorter than Defuddle's (it then lost
 * part of the article). Nothing if neither finds any, or the page is too large.
 */
export function extractMainText(page: string): Extract | undefined {
  if (page.length > largest) return undefined
  const readability = attempt(
    () => new Readability(documentOf(page), {charThreshold: 200}).parse()?.content ?? ''
  )
  const defuddle = attempt(
    () => new DefuddleClass(documentOf(page), {useAsync: false, url: 'about:blank'}).parse().content
  )
  const lengths = {readability: textLength(readability), defuddle: textLength(defuddle)}
  if (lengths.readability + lengths.defuddle === 0) return undefined
  return lengths.readability < 0.6 * lengths.defuddle
    ? {extractor: 'defuddle', html: defuddle, lengths}
    : {extractor: 'readability', html: readability, lengths}
}

/** Each extractor changes the document that it reads, so each gets one of its own. */
function documentOf(page: string): Page {
  return parseHTML(page).document as unknown as Page
}

/** Hostile pages make the extractors throw; the page is then taken whole. */
function attempt(extract: () => string): string {
  try {
    return extract()
  } catch {
    return ''
  }
}

function textLength(html: string): number {
  return html.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ').length
}
