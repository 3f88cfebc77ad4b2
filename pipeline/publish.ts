import path from 'node:path'
import {setImmediate as nextTurn} from 'node:timers/promises'
import pLimit from 'p-limit'
import type {Batch} from './batch/index.ts'
import {cleanBatch, doubtProblem, idleDecisions} from './clean-batch.ts'
import type {CleanedSource} from './cleaned-source.ts'
import {count} from './count.ts'
import {buildDigest, type DigestModel} from './digest/index.ts'
import {isOutput} from './earlier-output.ts'
import {inputsKey, isUpToDate} from './inputs.ts'
import {openDoubts} from './ledger/index.ts'
import {ledgerJson} from './ledger-json.ts'
import {type Manifest, writeManifest} from './manifest.ts'
import {openBatch} from './open-batch.ts'
import {OutputFolder} from './output-folder.ts'
import {type Page, renderPage} from './page/render-page.ts'
import type {Template} from './page/template/template.ts'
import {toMarkdown} from './parse/index.ts'
import type {Press, Print, Refusal} from './print/index.ts'
import {BriefmillError, type Problem, problemsOf} from './problem.ts'
import {renderReview} from './review/index.ts'
import {Stopwatch} from './stopwatch.ts'
import {distinctBatches, targetOf} from './targets.ts'
import {assignThemes} from './theme/index.ts'
import {templatesFolder, tool} from './tool.ts'

export type OutputFormat = 'html' | 'pdf'

export interface BuildOptions {
  /** Folders of batches. */
  readonly batches: readonly string[]
  /** The folder that gets a folder for each batch. */
  readonly out: string
  /** In place of the templates that a batch names. */
  readonly templates?: readonly string[] | undefined
  readonly formats: readonly OutputFormat[]
  /** Batches that are built at a time. */
  readonly jobs: number
  /** Build also what is up to date. */
  readonly force: boolean
  /** Go on with other batches when one fails. */
  readonly keepGoing: boolean
  /** Doubts that nobody decided on, and characters that no font has, are failures. */
  readonly strict: boolean
  /** The date in the PDF's own properties. */
  readonly date: Date
  /** Where cut fonts are kept for the next build. */
  readonly cacheFolder?: string | undefined
  readonly openPress: () => Promise<Press>
  readonly signal?: AbortSignal | undefined
  readonly onEvent?: ((event: BuildEvent) => void) | undefined
}

/** What a build tells while it runs. */
export type BuildEvent =
  | {readonly type: 'batch'; readonly batch: string; readonly sources: number}
  | {
      readonly type: 'source'
      readonly batch: string
      readonly file: string
      readonly done: number
      readonly all: number
    }
  /** Stages may run at the same time: a page is printed while the next is laid out. */
  | {
      readonly type: 'stage'
      readonly batch: string
      readonly stage: string
      readonly moment: 'begins' | 'ends'
    }
  | {readonly type: 'output'; readonly batch: string; readonly file: string; readonly pages?: number}
  | {readonly type: 'warning'; readonly batch: string; readonly problem: Problem}
  | {readonly type: 'done'; readonly report: BatchReport}

export interface BatchReport {
  readonly batch: string
  /** `not built` is one whose turn never came: another failed, or the build was interrupted. */
  readonly state: 'built' | 'up to date' | 'failed' | 'not built'
  readonly folder: string
  readonly problems: readonly Problem[]
  /** Of a batch that failed: whether an earlier output is still there. */
  readonly keepsOutput?: boolean
  readonly counts?: DigestModel['counts']
  readonly openDoubts?: number
  readonly stages: Stopwatch['stages']
}

/** Builds batches, several at a time. A batch that fails leaves its last good output as it was. */
export async function publish(options: BuildOptions): Promise<readonly BatchReport[]> {
  const batches = distinctBatches(options.batches)
  const press = options.formats.includes('pdf') ? new LazyPress(options.openPress) : undefined
  const limit = pLimit(options.jobs)
  let hasFailed = false
  const build = async (folder: string): Promise<BatchReport> => {
    if (options.signal?.aborted || (hasFailed && !options.keepGoing)) return notBuilt(folder, options)
    const report = await publishBatch(folder, press, options)
    hasFailed ||= report.state === 'failed'
    options.onEvent?.({type: 'done', report})
    return report
  }
  try {
    return await Promise.all(batches.map(folder => limit(() => build(folder))))
  } finally {
    await press?.close()
  }
}

function notBuilt(folder: string, {out}: BuildOptions): BatchReport {
  const {batch, target} = targetOf(folder, out)
  return {batch, state: 'not built', folder: target, problems: [], stages: []}
}

async function publishBatch(
  folder: string,
  press: LazyPress | undefined,
  options: BuildOptions
): Promise<BatchReport> {
  const {batch, target} = targetOf(folder, options.out)
  const watch = new Stopwatch((stage, moment) => options.onEvent?.({type: 'stage', batch, stage, moment}))
  const report = {batch, folder: target, problems: []}
  try {
    return {...report, ...(await road(folder, target, press, watch, options)), stages: watch.stages}
  } catch (error) {
    const keepsOutput = await isOutput(target)
    return {...report, state: 'failed', problems: problemsOf(error), keepsOutput, stages: watch.stages}
  }
}

/** The road of a batch: bytes > decode > parse > clean > theme > digest > page > print. */
async function road(
  folder: string,
  target: string,
  press: LazyPress | undefined,
  watch: Stopwatch,
  options: BuildOptions
): Promise<Pick<BatchReport, 'state' | 'counts' | 'openDoubts'>> {
  const {batch, templates} = await openBatch(folder, watch, options.templates)
  const names = templates.map(({name}) => name)
  const settings = {tool, templates: names, formats: options.formats, date: options.date.toISOString()}
  const key = await watch.timeAsync('inputs', () => inputsKey([folder, templatesFolder], settings))
  if (!options.force && !options.strict && (await isUpToDate(target, key))) return {state: 'up to date'}

  press?.warm()
  options.onEvent?.({type: 'batch', batch: batch.name, sources: batch.sources.length})
  const output = await OutputFolder.open(target)
  try {
    const sources = await cleanBatch(batch, watch, {
      onSource: (source, done, all) =>
        options.onEvent?.({type: 'source', batch: batch.name, file: source.file, done, all}),
      onTurn: () => options.signal?.throwIfAborted()
    })
    const themed = await watch.timeAsync('theme', () =>
      assignThemes(batch, sources, {perTheme: batch.digest.perTheme, minimumScore: batch.digest.minimumScore})
    )
    const model = watch.time('digest', () => buildDigest(describe(batch), sources, {themed}))
    const printing = await layOutPages(templates, {model, output, press, watch, batch: batch.name, options})
    // The browser is at work for now.
    await watch.timeAsync('write', () => writeCleaned(output, sources))
    await output.write('digest.json', `${JSON.stringify(model, undefined, 2)}\n`)
    const review = watch.time('review', () => renderReview(describe(batch), sources))
    await output.write('review.html', review)
    const printed = await allDone(printing)
    const warnings = [...idleDecisions(batch, sources), ...printed.flatMap(({problems}) => problems)]
    refuseIfStrict(options, sources, warnings)
    for (const problem of warnings) options.onEvent?.({type: 'warning', batch: batch.name, problem})
    await writeManifest(output, {
      batch: batch.name,
      key,
      options: {templates: names, formats: options.formats, date: settings.date},
      sources: sources.map(({file, sha256, encoding, language}) => ({
        file: path.basename(file),
        sha256,
        encoding,
        language
      })),
      ...(press ? {browser: await press.browser()} : {}),
      fonts: distinctFonts(printed.flatMap(({fonts}) => fonts))
    })
    options.signal?.throwIfAborted()
    await output.publish()
    return {
      state: 'built',
      counts: model.counts,
      openDoubts: sources.flatMap(({entries}) => openDoubts(entries)).length
    }
  } finally {
    await output.discard()
  }
}

/** Fails as `Promise.all` does, but not before all have ended: none may write into a folder that is gone. */
async function allDone<T>(promises: readonly Promise<T>[]): Promise<readonly T[]> {
  await Promise.allSettled(promises)
  return Promise.all(promises)
}

interface PageRun {
  readonly model: DigestModel
  readonly output: OutputFolder
  readonly press: LazyPress | undefined
  readonly watch: Stopwatch
  readonly batch: string
  readonly options: BuildOptions
}

interface Published {
  readonly fonts: Page['fonts']
  readonly problems: readonly Problem[]
}

/**
 * Pages are laid out one after the other, and each is printed while the next is laid out: those with the texts
 * in full first, as they print longest.
 */
async function layOutPages(
  templates: readonly Template[],
  run: PageRun
): Promise<readonly Promise<Published>[]> {
  const printing: Promise<Published>[] = []
  try {
    for (const template of templates.toSorted((a, b) => Number(isLong(b)) - Number(isLong(a)))) {
      const print = publishPage(template, await layOutPage(template, run), run)
      print.catch(() => {}) // whoever waits for it is told
      printing.push(print)
      await nextTurn() // the page is on its way to the press before the next takes this thread
    }
  } catch (error) {
    await Promise.allSettled(printing)
    throw error
  }
  return printing
}

function isLong({content}: Template): boolean {
  return content.text.includes('{{show-article')
}

async function layOutPage(template: Template, run: PageRun): Promise<Page> {
  const {model, output, watch, batch, options} = run
  const {cacheFolder} = options
  const page = await watch.timeAsync(`page ${template.name}`, () =>
    renderPage(model, template, {
      tool,
      ...(cacheFolder === undefined ? {} : {fontCache: path.join(cacheFolder, 'fonts')})
    })
  )
  if (options.formats.includes('html')) {
    await output.write(`${template.name}.html`, page.html)
    options.onEvent?.({type: 'output', batch, file: `${template.name}.html`})
  }
  return page
}

async function publishPage(template: Template, page: Page, run: PageRun): Promise<Published> {
  const {output, press, watch, batch, options} = run
  const problems: Problem[] = []
  if (press) {
    const {pdf, pages, refused} = await watch.timeAsync(`print ${template.name}`, async () =>
      printOn(await press.open(), template.name, page, options)
    )
    await output.write(`${template.name}.pdf`, pdf)
    options.onEvent?.({type: 'output', batch, file: `${template.name}.pdf`, pages})
    problems.push(...refused.map(one => refusedRequest(template.name, one)))
  }
  const file = `${template.name}.${press ? 'pdf' : 'html'}`
  problems.push(...page.missing.map(one => missingGlyph(file, one)))
  return {fonts: page.fonts, problems}
}

/** What goes wrong is said of the file that it was to be. */
async function printOn(press: Press, name: string, page: Page, options: BuildOptions): Promise<Print> {
  try {
    return await press.print(page.html, {signal: options.signal, date: options.date})
  } catch (error) {
    if (options.signal?.aborted || !(error instanceof BriefmillError)) throw error
    const [first, ...rest] = error.problems.map(problem => ({file: `${name}.pdf`, ...problem}))
    throw first ? new BriefmillError([first, ...rest], {cause: error}) : error
  }
}

async function writeCleaned(output: OutputFolder, sources: readonly CleanedSource[]): Promise<void> {
  for (const source of sources) {
    await output.write(`clean/${source.id}.md`, toMarkdown(source.tree))
    await output.write(`clean/${source.id}.ledger.json`, ledgerJson(source))
  }
}

/** A press that starts when it is first needed, or warmed up while the texts are cleaned. */
class LazyPress {
  readonly #start: () => Promise<Press>
  #press: Promise<Press> | undefined

  constructor(start: () => Promise<Press>) {
    this.#start = start
  }

  open(): Promise<Press> {
    this.#press ??= this.#start()
    return this.#press
  }

  /** A failure to start is reported by the print that needs the press, not here. */
  warm(): void {
    this.open().catch(() => {})
  }

  /** What printed, for the manifest. */
  async browser(): Promise<NonNullable<Manifest['browser']>> {
    const {product, version} = (await this.open()).browser
    return {product, version}
  }

  async close(): Promise<void> {
    const press = await this.#press?.catch(() => undefined)
    await press?.close()
  }
}

function describe({name, title, subtitle, description, language = 'en', publisher, date}: Batch) {
  return {id: name, title, subtitle, description, language, publisher, date}
}

function missingGlyph(file: string, {character, codePoint, count: times}: Page['missing'][number]): Problem {
  return {
    file,
    message: `Unexpected character ${character} (${codePoint}), ${count(times, 'time')}: no embedded font draws it`,
    hint: 'look for it in the sources; it may be damage'
  }
}

function refusedRequest(template: string, {url, kind}: Refusal): Problem {
  return {
    file: `${template}.pdf`,
    message: `Unexpected request of the page for ${url} (${kind}), refused`,
    hint: 'a page has to hold everything that it shows: look at the template'
  }
}

/** With `strict`, what would be a warning or an open question is a failure. */
function refuseIfStrict(
  {strict}: BuildOptions,
  sources: readonly CleanedSource[],
  warnings: readonly Problem[]
): void {
  if (!strict) return
  const doubts = sources.flatMap(({file, entries}) =>
    openDoubts(entries).map(entry => doubtProblem(file, entry))
  )
  const [first, ...rest] = [...warnings, ...doubts]
  if (first) throw new BriefmillError([first, ...rest])
}

function distinctFonts(fonts: Page['fonts']): Manifest['fonts'] {
  const distinct = new Map(
    fonts.map(font => [
      `${font.family} ${font.source}`,
      {family: font.family, package: font.source, version: font.version}
    ])
  )
  return [...distinct].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, font]) => font)
}
