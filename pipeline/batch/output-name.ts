/** What a file name may not hold on some system, what an address or a shell reads in its own way, and white space. */
const unsafe = /[\s\p{C}/\\:*?"<>|#%&$`';!{}]+/gu

/** Windows keeps these to itself, whatever follows the dot. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i

/** File systems take 255 bytes; the name gets endings such as `.ledger.json`. */
const longest = 200

/**
 * The name of a source's outputs: its file name without the ending, in one Unicode form (NFC), with every run of
 * unsafe characters turned into one hyphen. Letters of all scripts stay, and so do `000_ba94` and `报告（一）`.
 */
export function outputName(file: string): string {
  return safeName(file.replace(/\.[^./\\]+$/, ''))
}

/** A name that is safe for a file or folder on every system; a safe name is left as it is. */
export function safeName(name: string): string {
  const cleaned = trimEnds(shorten(trimEnds(name.normalize('NFC').replace(unsafe, '-'))))
  if (cleaned === '') return 'unnamed'
  return reserved.test(cleaned) ? `${cleaned.replace(reserved, '$1_$2')}` : cleaned
}

/** A leading dot hides a file, a leading hyphen makes it an option, Windows drops dots at the end. */
function trimEnds(name: string): string {
  return name.replace(/^[.-]+|[.-]+$/g, '')
}

function shorten(name: string): string {
  let bytes = 0
  let end = 0
  for (const character of name) {
    bytes += Buffer.byteLength(character)
    if (bytes > longest) return name.slice(0, end)
    end += character.length
  }
  return name
}
