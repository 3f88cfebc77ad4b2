import {PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString} from '@cantoo/pdf-lib'

/** Gives bookmarks the words of their headings: where a heading wraps, Chromium loses the space. */
export function restoreBookmarks(document: PDFDocument, headings: readonly string[]): void {
  const outlines = document.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict)
  let next = 0
  for (const bookmark of outlines ? bookmarksUnder(outlines) : []) {
    const letters = lettersOf(titleOf(bookmark))
    const found = headings.findIndex((heading, index) => index >= next && lettersOf(heading) === letters)
    const heading = headings[found]
    if (heading === undefined) continue
    bookmark.set(PDFName.of('Title'), PDFHexString.fromText(heading))
    next = found + 1
  }
}

/** In the order of the document. */
function* bookmarksUnder(parent: PDFDict): Generator<PDFDict> {
  let bookmark = parent.lookupMaybe(PDFName.of('First'), PDFDict)
  while (bookmark) {
    yield bookmark
    yield* bookmarksUnder(bookmark)
    bookmark = bookmark.lookupMaybe(PDFName.of('Next'), PDFDict)
  }
}

function titleOf(bookmark: PDFDict): string {
  return bookmark.lookup(PDFName.of('Title'), PDFString, PDFHexString).decodeText()
}

/** What stays the same however the lines break and whatever case the style sheet asks for. */
function lettersOf(title: string): string {
  return title.replace(/\s+/g, '').toLowerCase()
}
