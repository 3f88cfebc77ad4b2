import type {Batch, BatchSource} from './batch/batch.ts'
import {compilePattern} from './batch/compile-pattern.ts'
import {type CleanSettings, cleanSources, type Listener} from './clean-sources.ts'
import type {CleanedSource} from './cleaned-source.ts'
import type {Decision, Entry, Metadata} from './ledger/index.ts'
import type {Problem} from './problem.ts'
import type {Stopwatch} from './stopwatch.ts'

/** Cleans the sources of a batch; what its editor says of a text stands in place of what was found in it. */
export async function cleanBatch(
  batch: Batch,
  watch: Stopwatch,
  listener: Listener = {}
): Promise<readonly CleanedSource[]> {
  const files = batch.sources.map(({outputName, path, encoding, language}) => ({
    id: outputName,
    path,
    encoding,
    language
  }))
  const cleaned = await cleanSources(files, settingsOf(batch), watch, listener)
  return cleaned.map((source, index) => withKnown(source, batch.sources[index]))
}

function settingsOf({boilerplate, chinese, decisions}: Batch): CleanSettings {
  return {
    boilerplate: boilerplate.flatMap(({id, pattern, where}) => {
      const compiled = compilePattern(pattern)
      return 'expected' in compiled ? [] : [{id, pattern: compiled, where}]
    }),
    chinese: chinese.repair,
    decisions: new Map(decisions.map(one => [one.repair, decisionOf(one)]))
  }
}

function decisionOf(one: Batch['decisions'][number]): Decision {
  return one.decision === 'replace' ? {decision: 'replace', text: one.text} : {decision: one.decision}
}

function withKnown(source: CleanedSource, known: BatchSource | undefined): CleanedSource {
  if (!known) return source
  const {title, authors, published, publisher, source: from, url} = known
  const given = Object.entries({title, authors, published, publisher, source: from, url}).filter(
    ([, value]) => value !== undefined
  )
  const metadata: Metadata = {...source.tree.data?.metadata, ...Object.fromEntries(given)}
  return {...source, tree: {...source.tree, data: {...source.tree.data, metadata}}}
}

/** A doubt as a problem to be solved, where doubts are not allowed. */
export function doubtProblem(file: string, {place, why, id}: Entry): Problem {
  return {
    file,
    line: place.start.line,
    column: place.start.column,
    message: why,
    hint: `decide on ${id} in review.yaml, or change the source`
  }
}

/** Decisions on repairs that are not proposed (any more), or that cannot be carried out. */
export function idleDecisions(batch: Batch, sources: readonly CleanedSource[]): readonly Problem[] {
  const entries = new Map(sources.flatMap(source => source.entries.map(entry => [entry.id, entry] as const)))
  return batch.decisions
    .filter(({repair}) => entries.get(repair)?.decision === undefined)
    .map(({repair}) => idleDecision(`${batch.folder}/review.yaml`, repair, entries.get(repair)))
}

/** What repairs do that no words of an editor can stand in for. */
const deeds: Readonly<Record<string, string>> = {
  remove: 'drops a whole paragraph',
  split: 'begins a new paragraph',
  retype: 'makes a paragraph a heading, an item or a note'
}

function idleDecision(file: string, repair: string, entry: Entry | undefined): Problem {
  if (!entry) {
    const message = `Unexpected decision on the repair ${repair}, which is not proposed any more`
    return {file, message, hint: 'take the decision out of the file'}
  }
  const deed = deeds[entry.edit?.op ?? ''] ?? 'changes no words'
  return {
    file,
    message: `Unexpected \`replace\` for the repair ${repair}, which ${deed}`,
    hint: 'accept it, or reject it and the text stays as it was; other words belong in the source'
  }
}
