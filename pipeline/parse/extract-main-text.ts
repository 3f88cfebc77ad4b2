import {Readability} from '@mozilla/readability'
import {DefuddleClass} from 'defuddle/node'
import {parseHTML} from 'linkedom'

/** What an extractor takes for the main text of a page. */
export interface Extract {
  readonly extractor: 'readability' | 'defuddle'
  readonly html: string
  /** What the page says of itself in its head, as the extractors read it. */
  readonly stated: PageMetadata
  /** Characters of text that each extractor kept. */
  readonly lengths: {readonly readability: number; readonly defuddle: number}
}

/** Each as it stands in the page; dates are not read yet. */
export interface PageMetadata {
  readonly title?: string
  readonly authors?: string
  readonly published?: string
  readonly site?: string
}

type Page = ConstructorParameters<typeof Readability>[0]

/**
 * The main text of a page: Readability's, unless that is much shorter than Defuddle's (it then lost
 * part of the article). Nothing if neither finds any.
 */
export function extractMainText(page: string): Extract | undefined {
  const readability = attempt(() => new Readability(documentOf(page), {charThreshold: 200}).parse())
  const defuddle = attempt(() =>
    new DefuddleClass(documentOf(page), {useAsync: false, url: 'about:blank'}).parse()
  )
  const html = {readability: readability?.content ?? '', defuddle: defuddle?.content ?? ''}
  const lengths = {readability: textLength(html.readability), defuddle: textLength(html.defuddle)}
  if (lengths.readability + lengths.defuddle === 0) return undefined
  const extractor = lengths.readability < 0.6 * lengths.defuddle ? 'defuddle' : 'readability'
  const stated = withoutBlanks({
    title: readability?.title || defuddle?.title,
    authors: defuddle?.author || readability?.byline,
    published: defuddle?.published || readability?.publishedTime,
    // Where a page names no site, Defuddle gives the author.
    site: readability?.siteName || (defuddle?.site === defuddle?.author ? undefined : defuddle?.site)
  })
  return {extractor, html: html[extractor], lengths, stated}
}

function withoutBlanks(fields: Readonly<Record<string, string | null | undefined>>): PageMetadata {
  const stated = Object.entries(fields).map(([field, value]) => [field, value?.trim() ?? ''] as const)
  return Object.fromEntries(stated.filter(([, value]) => value !== ''))
}

/** Each extractor changes the document that it reads, so each gets one of its own. */
function documentOf(page: string): Page {
  return parseHTML(page).document as unknown as Page
}

/** Hostile pages make the extractors throw; the page is then taken whole. */
function attempt<Result>(extract: () => Result): Result | undefined {
  try {
    return extract()
  } catch {
    return undefined
  }
}

function textLength(html: string): number {
  return html.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ').length
}
