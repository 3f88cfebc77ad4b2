import {spawnSync} from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {timeGrowthByRule} from './growth-by-rule.ts'
import {timeNumbers, timeRules} from './rules.ts'

/**
 * `make bench`: whole processes, cold, as a user starts them. Figures are for reading, side by side in one
 * run; no test depends on them. Peak memory is that of our own process, without the browser.
 */
const seeds = path.resolve('../shared/seeds')
const sample = path.resolve('sources/urban-flooding')
const workshop = mkdtempSync(path.join(tmpdir(), 'briefmill-bench-'))

interface Run {
  readonly seconds: number
  readonly megabytes: number
  readonly stages: ReadonlyMap<string, number>
  readonly outputs: readonly string[]
}

try {
  const corpora = [
    ...(existsSync(seeds) ? [['five seed texts', seeds] as const] : []),
    ['sample batch', sample] as const
  ]
  for (const [name, folder] of corpora) report(name, folder)
  growth(corpora[0]?.[1] ?? sample)
  growthOfOneText(corpora[0]?.[1] ?? sample)
  await timeRules(corpora[0]?.[1] ?? sample, 2)
  timeNumbers(corpora[0]?.[1] ?? sample)
  await timeGrowthByRule()
} finally {
  rmSync(workshop, {recursive: true, force: true})
}

/** Five cold runs; the first, which may unpack the browser and cut fonts, is told apart. */
function report(name: string, folder: string): void {
  const first = build(folder)
  const runs = Array.from({length: 5}, () => build(folder)).sort((a, b) => a.seconds - b.seconds)
  const median = runs[2] as Run
  console.log(
    `\n${name}: ${files(folder).length} sources, ${kilobytes(folder)} KB → ${median.outputs.join('; ')}`
  )
  console.log(
    `  whole process: median ${median.seconds.toFixed(2)} s (${runs.map(run => run.seconds.toFixed(2)).join(', ')}), first run ${first.seconds.toFixed(2)} s, peak ${median.megabytes.toFixed(0)} MB`
  )
  for (const [stage, milliseconds] of median.stages)
    console.log(`  ${milliseconds.toFixed(0).padStart(6)} ms  ${stage}`)
}

/** The same texts many times over: time and memory beside the amount of text. */
function growth(folder: string): void {
  console.log('\ngrowth: copies of these texts under other names, built to digest HTML and PDF')
  console.log('   texts      KB    seconds   MB peak   s per 1000 KB')
  for (const copies of [1, 10, 40, 200]) {
    const batch = copy(folder, copies)
    const run = build(batch, ['--template', 'digest'])
    const size = kilobytes(batch)
    console.log(
      `${String(files(batch).length).padStart(8)}${String(size).padStart(8)}${run.seconds.toFixed(2).padStart(11)}${run.megabytes.toFixed(0).padStart(10)}${((run.seconds * 1000) / size).toFixed(2).padStart(16)}`
    )
  }
  console.log('\ngrowth of cleaning alone')
  console.log('   texts      KB    seconds   MB peak   MB/s')
  for (const copies of [1, 10, 40, 200]) {
    const batch = copy(folder, copies)
    const run = measure(['clean', batch, '--out', path.join(workshop, 'clean'), '--timings'])
    const size = kilobytes(batch)
    const cleaning = (run.stages.get('parse') ?? 0) + (run.stages.get('clean') ?? 0)
    console.log(
      `${String(files(batch).length).padStart(8)}${String(size).padStart(8)}${run.seconds.toFixed(2).padStart(11)}${run.megabytes.toFixed(0).padStart(10)}${(size / cleaning).toFixed(2).padStart(7)}`
    )
  }
}

/** One text that grows: time in line with size shows that no rule looks at it twice. */
function growthOfOneText(folder: string): void {
  const text = files(folder)
    .filter(file => file.endsWith('.txt'))
    .map(file => readFileSync(path.join(folder, file), 'utf8'))
    .join('\n\n')
  console.log('\ngrowth of one text')
  console.log('      MB    seconds   MB peak   MB/s')
  for (const megabytes of [1, 10, 100]) {
    const file = path.join(workshop, `${megabytes}-mb.txt`)
    writeFileSync(file, text.repeat(Math.ceil((megabytes * 1e6) / Buffer.byteLength(text))))
    const run = measure(
      ['clean', file, '--out', path.join(workshop, 'clean'), '--timings', '--quiet'],
      ['--max-old-space-size=16000']
    )
    console.log(
      `${String(megabytes).padStart(8)}${run.seconds.toFixed(2).padStart(11)}${run.megabytes.toFixed(0).padStart(10)}${(megabytes / run.seconds).toFixed(2).padStart(7)}`
    )
    rmSync(file)
  }
}

function build(folder: string, more: readonly string[] = []): Run {
  return measure(['build', folder, '--force', '--timings', '--out', path.join(workshop, 'output'), ...more])
}

function measure(args: readonly string[], node: readonly string[] = []): Run {
  const start = performance.now()
  const {status, stderr, stdout} = spawnSync(process.execPath, [...node, 'dist/cli.js', ...args], {
    encoding: 'utf8',
    maxBuffer: 1e9
  })
  const seconds = (performance.now() - start) / 1000
  if (status !== 0) throw new Error(`briefmill ${args.join(' ')} failed:\n${stderr}${stdout}`)
  const stages = [...stderr.matchAll(/^ +(\d+) ms {2}(.+)$/gm)].map(
    ([, ms, stage]) => [stage ?? '', Number(ms)] as const
  )
  const megabytes = Number(/^ +(\d+) MB {2}peak memory/m.exec(stderr)?.[1] ?? Number.NaN)
  const outputs = [...stderr.matchAll(/: (\w+\.pdf, \d+ pages)$/gm)].map(match => match[1] ?? '')
  return {seconds, megabytes, stages: new Map(stages), outputs}
}

function copy(folder: string, copies: number): string {
  const target = path.join(workshop, `copies-${copies}`)
  mkdirSync(target, {recursive: true})
  for (const file of files(folder)) {
    for (let number = 1; number <= copies; number++) {
      copyFileSync(path.join(folder, file), path.join(target, `${String(number).padStart(3, '0')}-${file}`))
    }
  }
  return target
}

function files(folder: string): readonly string[] {
  return readdirSync(folder).filter(file => /\.(?:txt|md|html)$/.test(file))
}

function kilobytes(folder: string): number {
  return Math.round(
    files(folder).reduce((sum, file) => sum + statSync(path.join(folder, file)).size, 0) / 1000
  )
}
