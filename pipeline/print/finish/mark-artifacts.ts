import {promisify} from 'node:util'
import {deflate, inflate} from 'node:zlib'
import {type PDFDocument, PDFName, type PDFPage, PDFRawStream} from '@cantoo/pdf-lib'
import {type Artifact, artifactsIn} from './artifacts-in.ts'

const [pack, unpack] = [promisify(deflate), promisify(inflate)]

/**
 * Marks what stands outside of all tags, running heads and page numbers above all, as no part of the text.
 * Chromium leaves it unmarked, and screen readers read it aloud on every page.
 */
export async function markArtifacts(document: PDFDocument): Promise<void> {
  await Promise.all(document.getPages().map(markPage))
}

async function markPage({node}: PDFPage): Promise<void> {
  const stream = node.Contents()
  const isPacked =
    stream instanceof PDFRawStream && stream.dict.get(PDFName.of('Filter')) === PDFName.of('FlateDecode')
  if (!isPacked) return
  const content = await unpack(stream.contents)
  const artifacts = artifactsIn(content)
  if (artifacts.length > 0) stream.contents = await pack(mark(content, artifacts))
}

function mark(content: Buffer, artifacts: readonly Artifact[]): Buffer {
  const parts: (Buffer | string)[] = []
  let done = 0
  for (const {start, end, kind} of artifacts) {
    parts.push(
      content.subarray(done, start),
      `/Artifact <</Type /${kind}>> BDC\n`,
      content.subarray(start, end),
      '\nEMC'
    )
    done = end
  }
  parts.push(content.subarray(done))
  return Buffer.concat(parts.map(part => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part)))
}
