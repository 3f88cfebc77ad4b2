import {createHash} from 'node:crypto'
import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {setImmediate as nextTurn} from 'node:timers/promises'
import type {Root} from 'mdast'
import {
  type BoilerplatePattern,
  type CleanOptions,
  clean,
  type Evidence,
  gatherEvidence,
  isShareable,
  languageOf,
  normalLine,
  rules
} from './clean/index.ts'
import type {CleanedSource} from './cleaned-source.ts'
import {type Decoded, decode} from './decode/decode.ts'
import type {Encoding} from './decode/encoding.ts'
import type {DecodeNote} from './decode/note.ts'
import {
  type Decisions,
  type Entry,
  openSource,
  openWork,
  placeOf,
  type Source,
  textBlocks
} from './ledger/index.ts'
import {orProblems} from './or-problems.ts'
import {type Format, parse} from './parse/index.ts'
import {BriefmillError, type Problem} from './problem.ts'
import type {Stopwatch} from './stopwatch.ts'
import {whyUnreadable} from './why-unreadable.ts'

/** A file to clean, and what is known of it beforehand. */
export interface SourceFile {
  /** The name of its outputs. */
  readonly id: string
  /** The path as the user names it. */
  readonly path: string
  readonly encoding?: Encoding | undefined
  readonly language?: string | undefined
}

export interface CleanSettings {
  readonly boilerplate: readonly BoilerplatePattern[]
  readonly chinese: NonNullable<CleanOptions['chinese']>
  readonly decisions: Decisions
}

/** Who wants to know how far the cleaning is. */
export interface Listener {
  /** Called when a source is done. */
  readonly onSource?: (source: CleanedSource, done: number, all: number) => void
  /** Called several times a second; ends the cleaning with what it throws. */
  readonly onTurn?: () => void
}

/** Milliseconds after which others have their turn: an interruption is heard, a browser that starts is answered. */
const longestTurn = 50

/**
 * Reads, decodes, parses and cleans sources. They are parsed all together first, as a line that
 * several of them share is boilerplate, and what one dates is evidence for another.
 *
 * @throws BriefmillError with the problems of all sources that cannot be read.
 */
export async function cleanSources(
  files: readonly SourceFile[],
  settings: CleanSettings,
  watch: Stopwatch,
  {onSource, onTurn}: Listener = {}
): Promise<readonly CleanedSource[]> {
  const parsed = await readAll(files, watch)
  const shared = sharedLines(parsed.map(({tree}) => tree))
  const evidence = watch.time('clean', () =>
    gatherEvidence(parsed.map(({file, source, tree}) => ({file: nameOf(file), source, tree})))
  )
  const pause = pauseAtTurns(onTurn)
  const sources: CleanedSource[] = []
  for (const source of parsed) {
    const cleaned = await watch.timeAsync('clean', () =>
      cleanSource(source, {settings, shared, evidence, pause})
    )
    const done = sources.push(cleaned)
    onSource?.(cleaned, done, parsed.length)
  }
  return sources
}

function pauseAtTurns(onTurn: Listener['onTurn']): () => Promise<void> {
  let begun = performance.now()
  return async () => {
    if (performance.now() - begun < longestTurn) return
    await nextTurn()
    onTurn?.()
    begun = performance.now()
  }
}

/** What a reason calls a file: without its folder, which is not the same on every machine. */
function nameOf({path: file}: SourceFile): string {
  return path.basename(file)
}

interface ParsedSource {
  readonly file: SourceFile
  readonly format: Format
  readonly encoding: string
  readonly sha256: string
  readonly source: Source
  readonly tree: Root
  readonly noted: readonly Entry[]
}

async function readAll(files: readonly SourceFile[], watch: Stopwatch): Promise<readonly ParsedSource[]> {
  const problems: Problem[] = []
  const parsed: ParsedSource[] = []
  for (const file of files) {
    const one = await orProblems(readSource(file, watch), problems)
    if (one) parsed.push(one)
  }
  const [first, ...rest] = problems
  if (first) throw new BriefmillError([first, ...rest])
  return parsed
}

/** What is wrong with the files as texts. */
export async function problemsOfTexts(
  files: readonly Pick<SourceFile, 'path' | 'encoding'>[]
): Promise<readonly Problem[]> {
  const problems: Problem[] = []
  for (const file of files) {
    await orProblems(
      readBytes(file.path).then(bytes => decodeFile(bytes, file)),
      problems
    )
  }
  return problems
}

async function readSource(file: SourceFile, watch: Stopwatch): Promise<ParsedSource> {
  const bytes = await readBytes(file.path)
  const {text, encoding, notes} = watch.time('decode', () => decodeFile(bytes, file))
  const source = openSource(file.path, text)
  const format = formatOf(file.path)
  const tree = await watch.timeAsync('parse', () => parse(text, format))
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return {
    file,
    format,
    encoding,
    sha256,
    source,
    tree,
    noted: notes.map((note, index) => asEntry(note, index, source))
  }
}

function decodeFile(bytes: Uint8Array, {path, encoding}: Pick<SourceFile, 'path' | 'encoding'>): Decoded {
  return decode(bytes, path, encoding === undefined ? {} : {encoding})
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file)
  } catch (cause) {
    throw new BriefmillError([await whyUnreadable(file, cause)], {cause})
  }
}

export function formatOf(file: string): Format {
  switch (path.extname(file).toLowerCase()) {
    case '.md':
    case '.markdown':
      return 'md'
    case '.html':
    case '.htm':
      return 'html'
    default:
      return 'txt'
  }
}

/** A note of the decoder as the ledger keeps it; it was done before there was a tree, so nothing replays it. */
function asEntry(
  {what, offset, before, after, why, severity}: DecodeNote,
  index: number,
  source: Source
): Entry {
  return {
    id: `decode-${what}-${index + 1}`,
    rule: 'decode',
    kind: severity === 'doubt' ? 'doubt' : before !== '' && after === '' ? 'removal' : 'repair',
    severity,
    place: placeOf(source, {from: offset, to: offset}),
    before,
    after,
    why,
    confidence: severity === 'info' ? 'high' : 'medium',
    pass: 0
  }
}

interface Surroundings {
  readonly settings: CleanSettings
  readonly shared: ReadonlySet<string>
  readonly evidence: Evidence
  readonly pause: () => Promise<void>
}

async function cleanSource(
  {file, format, encoding, sha256, source, tree, noted}: ParsedSource,
  {settings, shared, evidence, pause}: Surroundings
): Promise<CleanedSource> {
  const language = file.language ?? languageOf(tree)
  const {boilerplate, chinese, decisions} = settings
  const options = {
    format,
    language,
    boilerplate,
    chinese,
    sharedLines: shared,
    evidence,
    file: nameOf(file)
  }
  const work = await clean(openWork(source, tree, decisions, noted), options, rules, pause)
  return {
    id: file.id,
    file: file.path,
    format,
    encoding,
    sha256,
    language,
    source,
    tree: work.tree,
    entries: work.entries
  }
}

/**
 * Lines that stand in several sources. Copies of one text count once: that they share a line says
 * nothing of the site.
 */
function sharedLines(trees: readonly Root[]): ReadonlySet<string> {
  if (trees.length < 2) return new Set()
  const seen = new Map<string, Set<string>>()
  for (const tree of trees) {
    const texts = textBlocks(tree).map(({text}) => text)
    const body = texts.reduce((longest, text) => (text.length > longest.length ? text : longest), '')
    for (const line of new Set(
      texts
        .flatMap(text => text.split('\n'))
        .filter(isShareable)
        .map(normalLine)
    )) {
      const bodies = seen.get(line) ?? new Set()
      seen.set(line, bodies.add(body))
    }
  }
  return new Set([...seen].flatMap(([line, bodies]) => (bodies.size > 1 ? [line] : [])))
}
