import type {Batch, BatchSource} from './batch/batch.ts'
import {compilePattern} from './batch/compile-pattern.ts'
import {type CleanSettings, cleanSources, type OnSource} from './clean-sources.ts'
import type {CleanedSource} from './cleaned-source.ts'
import type {Decision, Entry, Metadata} from './ledger/index.ts'
import type {Problem} from './problem.ts'
import type {Stopwatch} from './stopwatch.ts'

/** Cleans the sources of a batch; what its editor says of a text stands in place of what was found in it. */
export async function cleanBatch(
  batch: Batch,
  watch: Stopwatch,
  onSource?: OnSource
): Promise<readonly CleanedSource[]> {
  const files = batch.sources.map(({outputName, path, encoding, language}) => ({
    id: outputName,
    path,
    encoding,
    language
  }))
  const cleaned = await cleanSources(files, settingsOf(batch), watch, onSource)
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
  const decided = new Set(
    sources.flatMap(({entries}) => entries.filter(({decision}) => decision !== undefined).map(({id}) => id))
  )
  const known = new Set(sources.flatMap(({entries}) => entries.map(({id}) => id)))
  return batch.decisions
    .filter(({repair}) => !decided.has(repair))
    .map(({repair}) => ({
      file: `${batch.folder}/review.yaml`,
      message: known.has(repair)
        ? `Unexpected \`replace\` for the repair ${repair}, which does not concern one stretch of text`
        : `Unexpected decision on the repair ${repair}, which is not proposed any more`,
      hint: known.has(repair) ? 'accept or reject it' : 'take the decision out of the file'
    }))
}
