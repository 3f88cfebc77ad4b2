import {createHash} from 'node:crypto'
import {createReadStream, createWriteStream} from 'node:fs'
import {mkdir, readFile, writeFile} from 'node:fs/promises'
import {basename, join} from 'node:path'
import {Transform} from 'node:stream'
import {pipeline} from 'node:stream/promises'
import {promisify} from 'node:util'
import {brotliDecompress, createBrotliDecompress} from 'node:zlib'
import {PROGRAM, seal} from './sealed-program.ts'

/** The folder beside the program with the libraries that a bare system lacks. */
export const LIBRARIES = 'lib'

/** The file beside the program that says which fonts the machine has: these few, on every machine the same. */
export const FONT_LIST = 'fonts.conf'

const fontList = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir prefix="relative">fonts</dir></fontconfig>
`

const BLOCK = 512

/** Unpacks the program, its libraries and fonts into an empty folder; gives the program's digest. */
export async function unpackArchives(archives: string, folder: string): Promise<string> {
  const digest = await unpackProgram(join(archives, 'chromium.br'), join(folder, PROGRAM))
  await unpackTar(join(archives, 'al2023.tar.br'), join(folder, LIBRARIES))
  await unpackTar(join(archives, 'fonts.tar.br'), join(folder, 'fonts'))
  await writeFile(join(folder, FONT_LIST), fontList, {mode: 0o600, flag: 'wx'})
  await seal(folder)
  return digest
}

async function unpackProgram(archive: string, program: string): Promise<string> {
  const hash = createHash('sha256')
  const measure = new Transform({
    transform(chunk, _, done) {
      hash.update(chunk)
      done(null, chunk)
    }
  })
  await pipeline(
    createReadStream(archive, {highWaterMark: 1 << 20}),
    createBrotliDecompress({chunkSize: 1 << 20}),
    measure,
    createWriteStream(program, {mode: 0o700, flags: 'wx'})
  )
  return hash.digest('hex')
}

/** Writes the archive's files side by side; the folders that their names give are left out. */
async function unpackTar(archive: string, folder: string): Promise<void> {
  const tar = await promisify(brotliDecompress)(await readFile(archive))
  await mkdir(folder, {mode: 0o700})
  for (let at = 0; at < tar.length; ) {
    const name = basename(text(tar, at, 100))
    const size = Number.parseInt(text(tar, at + 124, 12), 8) || 0
    const content = tar.subarray(at + BLOCK, at + BLOCK + size)
    if (isFile(tar, at)) await writeFile(join(folder, name), content, {mode: 0o600, flag: 'wx'})
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK
  }
}

function isFile(tar: Buffer, at: number): boolean {
  const type = tar[at + 156]
  return tar[at] !== 0 && (type === 0 || type === '0'.charCodeAt(0))
}

function text(tar: Buffer, at: number, length: number): string {
  const [beforeZero = ''] = tar.toString('latin1', at, at + length).split('\0')
  return beforeZero
}
