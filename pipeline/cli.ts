#!/usr/bin/env node
import {realpath, rename, writeFile} from 'node:fs/promises'
import module from 'node:module'
import {availableParallelism} from 'node:os'
import path from 'node:path'
import {setFlagsFromString} from 'node:v8'
import {Command, CommanderError, InvalidArgumentError, Option} from 'commander'
import type {CheckReport} from './check.ts'
import type {Listener} from './clean-sources.ts'
import type {CleanedSource} from './cleaned-source.ts'
import {count} from './count.ts'
import {explainSource} from './explain.ts'
import {openDoubts} from './ledger/open-doubts.ts'
import {ledgerJson} from './ledger-json.ts'
import {makeFolder} from './make-folder.ts'
import {cacheFolder} from './print/cache-folder.ts'
import {BriefmillError, type Problem, problemsOf} from './problem.ts'
import type {BatchReport, OutputFormat} from './publish.ts'
import {refusing} from './refusing.ts'
import {sayEvent, sayReports, sayTimings} from './say-build.ts'
import {Stopwatch} from './stopwatch.ts'
import {Progress, sayProblems, type Terminal} from './terminal.ts'
import {tool} from './tool.ts'

interface GlobalOptions {
  readonly json?: true
  readonly quiet?: true
}

// A pattern is made as machine code at once, and not in bytecode first: nearly all are used on many paragraphs.
setFlagsFromString('--no-regexp-tier-up')

// From Node 22 on, code is compiled once for all runs.
const {enableCompileCache} = module as {readonly enableCompileCache?: (folder: string) => unknown}
enableCompileCache?.(path.join(cacheFolder(process.env), 'code'))

// What a command needs is loaded when it runs: help and mistakes are answered at once.
const program = new Command('briefmill')
  .description('Cleans scraped texts, records every repair, and prints digests of them as HTML and PDF.')
  .version(tool.version)
  .option('--json', 'write the result as JSON to standard output')
  .option('--quiet', 'say nothing but errors')
  .exitOverride()
  .configureHelp({showGlobalOptions: true})
  .showHelpAfterError('(briefmill --help lists the commands)')

program
  .command('build')
  .description('clean, digest, lay out and print batches; all of them if none is named')
  .argument('[batch...]', 'names of batches, or paths of their folders')
  .option('--sources <folder>', 'the folder with a folder for each batch', 'sources')
  .option('--out <folder>', 'the folder that gets a folder for each batch', 'output')
  .option('--template <name>', 'a template in place of those that a batch names; may be repeated', onceMore)
  .addOption(
    new Option('--format <format>', 'html or pdf in place of both; may be repeated').argParser(outputFormat)
  )
  .option('--jobs <number>', 'batches to build at a time', wholeNumber, Math.min(2, availableParallelism()))
  .option('--force', 'build also what is up to date', false)
  .option('--keep-going', 'go on with other batches when one fails', false)
  .option('--strict', 'fail on open doubts and on characters that no font draws', false)
  .option('--browser <path>', 'the Chrome or Chromium to print with')
  .option('--timings', 'say how long each stage took', false)
  .action(build)

program
  .command('clean')
  .description('write the cleaned Markdown and the ledgers of texts or batch folders')
  .argument('<path...>', 'texts, or folders of batches')
  .option(
    '--out <folder>',
    'where NAME.md and NAME.ledger.json go; without it one text goes to standard output'
  )
  .option('--timings', 'say how long each stage took', false)
  .action(clean)

program
  .command('explain')
  .description('show the repairs of texts, before and after, and why')
  .argument('<path...>', 'texts, or folders of batches')
  .option('--doubts', 'only what was left alone and needs a person', false)
  .action(explain)

program
  .command('check')
  .description('check batch files, sources and open doubts without building; all batches if none is named')
  .argument('[batch...]', 'names of batches, or paths of their folders')
  .option('--sources <folder>', 'the folder with a folder for each batch', 'sources')
  .option('--doubts', 'fail while doubts are open', false)
  .action(check)

program
  .command('new')
  .description('make the folder of a new batch, with a batch.yaml that explains itself')
  .argument('<batch>', 'its name')
  .option('--sources <folder>', 'the folder with a folder for each batch', 'sources')
  .action(async (name: string, {sources}: {sources: string}) => {
    const {newBatch} = await import('./batch/index.ts')
    const folder = await refusing(sources, () => newBatch(sources, name), '--sources')
    result({folder}, `Made ${folder}: put texts into it, then run \`briefmill build ${name}\`.`)
  })

program
  .command('doctor')
  .description('look at Node, the browser and the fonts, and try a print')
  .option('--browser <path>', 'the Chrome or Chromium to print with')
  .action(async ({browser}: {browser?: string}) => {
    const {diagnose, sayDiagnosis} = await import('./doctor.ts')
    const diagnosis = await diagnose({browser, env: process.env, node: process.version})
    result(diagnosis, sayDiagnosis(diagnosis))
    if (!diagnosis.isHealthy) process.exitCode = 1
  })

interface BuildFlags {
  readonly sources: string
  readonly out: string
  readonly template?: readonly string[]
  readonly format?: readonly OutputFormat[]
  readonly jobs: number
  readonly force: boolean
  readonly keepGoing: boolean
  readonly strict: boolean
  readonly browser?: string
  readonly timings: boolean
}

async function build(names: readonly string[], flags: BuildFlags): Promise<void> {
  const screen = terminal()
  const progress = new Progress(screen)
  const {publish} = await import('./publish.ts')
  const {openPress, printDate} = await import('./print/index.ts')
  const reports = await publish({
    ...flags,
    batches: await batchFolders(names, flags.sources),
    templates: flags.template,
    formats: [...new Set(flags.format ?? (['html', 'pdf'] as const))],
    date: printDate(process.env),
    cacheFolder: cacheFolder(process.env),
    openPress: () => openPress({browser: flags.browser, env: process.env}),
    signal: interrupted(),
    onEvent: event => sayEvent(screen, progress, event)
  })
  progress.clear()
  finishBuild(screen, reports, flags)
}

function finishBuild(screen: Terminal, reports: readonly BatchReport[], {timings}: BuildFlags): void {
  for (const {problems} of reports) sayProblems(screen, problems, 'error')
  result({batches: reports}, sayReports(reports))
  if (timings) screen.err(sayTimings(reports.flatMap(({stages}) => stages)) + peakMemory())
  if (reports.some(({state}) => state === 'failed' || state === 'not built')) process.exitCode = 1
}

async function clean(paths: readonly string[], flags: {out?: string; timings: boolean}): Promise<void> {
  const watch = new Stopwatch()
  const {toMarkdown} = await import('./parse/index.ts')
  const sources = await cleanNamed(paths, watch)
  const [first, ...others] = sources
  if (flags.out === undefined) {
    if (!first || others.length > 0)
      throw new CommanderError(2, 'briefmill.out', 'error: several texts need --out FOLDER to go to')
    process.stdout.write(toMarkdown(first.tree))
  } else {
    const folder = flags.out
    await refuseAmongSources(folder, sources)
    await refusing(folder, async () => {
      await makeFolder(folder)
      for (const source of sources) {
        await writeWhole(path.join(folder, `${source.id}.md`), toMarkdown(source.tree))
        await writeWhole(path.join(folder, `${source.id}.ledger.json`), ledgerJson(source))
      }
    })
    const doubts = sources.flatMap(({entries}) => openDoubts(entries)).length
    result(
      {
        folder: flags.out,
        texts: sources.map(({id, file, entries}) => ({id, file, entries: entries.length})),
        doubts
      },
      `Cleaned ${count(sources.length, 'text')} into ${flags.out}: ${count(sources.flatMap(({entries}) => entries).length, 'entry', 'entries')} in the ledgers, ${count(doubts, 'doubt')}.`
    )
  }
  if (flags.timings) terminal().err(sayTimings(watch.stages) + peakMemory())
}

/** Cleaned texts beside their sources would be taken for sources, or take their place. */
async function refuseAmongSources(out: string, sources: readonly CleanedSource[]): Promise<void> {
  const place = await realpath(out).catch(() => undefined)
  if (place === undefined) return
  for (const {file} of sources) {
    if ((await realpath(path.dirname(file))) !== place) continue
    const message = `Unexpected folder for cleaned texts: it holds the source ${path.basename(file)}, and a build would take them for sources`
    throw new BriefmillError([{file: out, message, hint: 'choose a folder of their own with --out'}])
  }
}

async function cleanNamed(paths: readonly string[], watch: Stopwatch): Promise<readonly CleanedSource[]> {
  const {cleanTexts} = await import('./texts.ts')
  return withProgress(listener => cleanTexts(paths, watch, listener))
}

/** Says on a terminal how many texts are cleaned, until the work is done. */
async function withProgress<Result>(work: (listener: Listener) => Promise<Result>): Promise<Result> {
  const progress = new Progress(terminal())
  progress.show('texts', 'source', 'reading and cleaning')
  try {
    return await work({
      onSource: (_, done, all) => progress.show('texts', 'source', `${done} of ${all} cleaned`)
    })
  } finally {
    progress.clear()
  }
}

async function explain(paths: readonly string[], {doubts}: {doubts: boolean}): Promise<void> {
  const sources = await cleanNamed(paths, new Stopwatch())
  const shown = sources.map(source => ({
    source,
    entries: doubts ? openDoubts(source.entries) : source.entries
  }))
  const screen = terminal()
  const text = shown.map(({source, entries}) =>
    explainSource({...screen, hasColour: hasColour(process.stdout)}, source, entries)
  )
  result(
    shown.map(({source, entries}) => ({source: source.file, entries})),
    text.join('\n').trimEnd()
  )
}

async function check(
  names: readonly string[],
  {sources, doubts}: {sources: string; doubts: boolean}
): Promise<void> {
  const screen = terminal()
  const {checkBatch} = await import('./check.ts')
  const reports: CheckReport[] = []
  for (const folder of await batchFolders(names, sources))
    reports.push(await withProgress(listener => checkBatch(folder, new Stopwatch(), listener)))
  for (const report of reports) {
    sayProblems(screen, report.errors, 'error')
    if (!screen.isQuiet) sayProblems(screen, report.warnings, 'warning')
    if (doubts) sayProblems(screen, report.doubts, 'error')
  }
  const lines = reports.map(({batch, sources: all, errors, doubts: open}) =>
    errors.length > 0
      ? `${batch}: ${count(errors.length, 'error')}`
      : `${batch}: ${count(all, 'source')}, ${count(open.length, 'open doubt')}`
  )
  result({batches: reports}, lines.join('\n'))
  if (reports.some(report => report.errors.length > 0 || (doubts && report.doubts.length > 0)))
    process.exitCode = 1
}

async function batchFolders(names: readonly string[], sources: string): Promise<readonly string[]> {
  const {listBatches} = await import('./batch/index.ts')
  const all = names.length > 0 ? names : await listBatches(sources)
  if (all.length === 0) {
    const message = 'Unexpected sources folder without a batch, expected one folder for each batch'
    throw new BriefmillError([{file: sources, message, hint: 'make a batch with `briefmill new NAME`'}])
  }
  return all.map(name =>
    name.includes('/') || name.includes(path.sep) || name === '.' ? name : path.join(sources, name)
  )
}

/** A file appears whole or not at all. */
async function writeWhole(file: string, content: string): Promise<void> {
  const draft = `${file}.${process.pid}.part`
  await writeFile(draft, content)
  await rename(draft, file)
}

/** The result of a command: JSON with --json, otherwise plain words; nothing with --quiet. */
function result(value: unknown, text: string): void {
  const {json, quiet} = program.opts<GlobalOptions>()
  if (json) process.stdout.write(`${JSON.stringify(value, undefined, 2)}\n`)
  else if (!quiet && text !== '') process.stdout.write(`${text}\n`)
}

/** With --json whoever reads standard output is told of a failure there too. */
function giveProblems(problems: readonly Problem[]): void {
  if (program.opts<GlobalOptions>().json) result({problems}, '')
}

/** What commander has said on standard error, the message on the first line and what was meant behind it. */
function usageProblem({code, message}: CommanderError): Problem {
  if (code === 'commander.help') return {message: 'Unexpected command line without a command'}
  const [first = '', ...rest] = message.replace(/^error: /, '').split('\n')
  return rest.length === 0
    ? {message: first}
    : {message: first, hint: rest.join(' ').replace(/^\((.*)\)$/, '$1')}
}

function terminal(): Terminal {
  const {json, quiet} = program.opts<GlobalOptions>()
  return {
    err: text => process.stderr.write(text),
    isLive: process.stderr.isTTY === true && process.env.CI === undefined && !json,
    hasColour: hasColour(process.stderr),
    columns: process.stderr.columns ?? 80,
    isQuiet: quiet === true
  }
}

function hasColour(stream: NodeJS.WriteStream): boolean {
  if (process.env.NO_COLOR) return false
  return Boolean(process.env.FORCE_COLOR) || stream.isTTY === true
}

/** Ctrl-C, a request to end, a terminal that closes: what runs is wound up, nothing half-done is left. */
function interrupted(): AbortSignal {
  const controller = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () =>
      controller.abort(
        new BriefmillError([{message: 'Interrupted: what was not done yet is as it was before'}])
      )
    )
  }
  return controller.signal
}

/** Of this process, without the browser. */
function peakMemory(): string {
  return `${(process.resourceUsage().maxRSS / 1000).toFixed(0).padStart(8)} MB  peak memory\n`
}

/** Each time an option is given it adds a value: one that took several at once would swallow the names of batches. */
function onceMore(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value]
}

function outputFormat(value: string, before: readonly OutputFormat[] = []): readonly OutputFormat[] {
  if (value !== 'html' && value !== 'pdf') throw new InvalidArgumentError('Expected html or pdf.')
  return [...before, value]
}

function wholeNumber(value: string): number {
  const number = Number(value)
  if (!Number.isInteger(number) || number < 1)
    throw new InvalidArgumentError('Expected a whole number from 1 up.')
  return number
}

// A reader that has seen enough, as `head` does, closes the pipe: that is no failure.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) {
    // Help and version are no mistakes; everything else about the command line is wrong usage.
    process.exitCode = error.exitCode === 0 ? 0 : 2
    if (error.code === 'briefmill.out') process.stderr.write(`${error.message}\n`)
    if (error.exitCode !== 0) giveProblems([usageProblem(error)])
  } else {
    const problems = problemsOf(error)
    sayProblems(terminal(), problems, 'error')
    giveProblems(problems)
    process.exitCode = 1
  }
}
