import {checkPages} from '../page-numbers.ts'
import type {RawPrint} from '../tab.ts'
import {markArtifacts} from './mark-artifacts.ts'
import {nameLinks} from './name-links.ts'
import {renumberElements} from './renumber-elements.ts'
import {repairTags} from './repair-tags.ts'
import {restoreBookmarks} from './restore-bookmarks.ts'
import {writeMetadata} from './write-metadata.ts'

/** Puts right what the browser leaves out of its PDF or writes badly. The pages look as before. */
export async function finishPdf(
  {document, facts, numbers}: RawPrint,
  html: string,
  date: Date
): Promise<{readonly pdf: Uint8Array; readonly pages: number}> {
  checkPages(document, numbers)
  await markArtifacts(document)
  repairTags(document)
  renumberElements(document)
  nameLinks(document, facts.links)
  restoreBookmarks(document, facts.headings)
  writeMetadata(document, facts, html, date)
  return {
    pdf: await document.save({rewrite: true, updateFieldAppearances: false, objectsPerTick: Infinity}),
    pages: document.getPageCount()
  }
}
