import {BriefmillError} from '../problem.ts'

/** How files begin that are no text. The longer of two beginnings stands first. */
const signatures: readonly {readonly name: string; readonly begins: string}[] = [
  {name: 'a PDF file', begins: '%PDF-'},
  {name: 'a ZIP file (DOCX, XLSX, ODT and EPUB are ZIP files too)', begins: 'PK\x03\x04'},
  {name: 'an old Word or Excel file', begins: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'},
  {name: 'an RTF file', begins: '{\\rtf'},
  {name: 'a PNG picture', begins: '\x89PNG\r\n\x1a\n'},
  {name: 'a JPEG picture', begins: '\xff\xd8\xff'},
  {name: 'a GIF picture', begins: 'GIF8'},
  {name: 'a gzip file', begins: '\x1f\x8b\x08'},
  {name: 'a 7z file', begins: "7z\xbc\xaf'\x1c"},
  {name: 'a RAR file', begins: 'Rar!\x1a\x07'},
  {name: 'UTF-32 text', begins: '\xff\xfe\0\0'},
  {name: 'UTF-32 text', begins: '\0\0\xfe\xff'}
]

/** Throws on a file that is known not to be text by its first bytes. */
export function refuseBinary(bytes: Uint8Array, file: string): void {
  const found = signatures.find(({begins}) =>
    [...begins].every((mark, index) => bytes[index] === mark.charCodeAt(0))
  )
  if (found === undefined) return
  throw new BriefmillError([
    {file, message: `Unexpected ${found.name}, expected a text`, hint: 'export it as text (UTF-8) first'}
  ])
}
