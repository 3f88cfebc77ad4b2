import {loadDocument} from '../load-document.ts'
import {pagesOfWanted} from '../page-numbers.ts'

/** The page, counted from 1, that each id is on, or an error that names every id without one. */
export async function readPageNumbers(
  pdf: Uint8Array,
  ids: readonly string[]
): Promise<ReadonlyMap<string, number>> {
  return pagesOfWanted(await loadDocument(pdf), ids)
}
