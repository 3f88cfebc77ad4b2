import {count} from './count.ts'
import type {BatchReport, BuildEvent} from './publish.ts'
import {type Progress, sayProblems, type Terminal} from './terminal.ts'

/** Tells what a build does while it runs. */
export function sayEvent(terminal: Terminal, progress: Progress, event: BuildEvent): void {
  switch (event.type) {
    case 'batch':
      progress.line(`${event.batch}: ${count(event.sources, 'source')}`)
      break
    case 'source':
      if (event.done === event.all) progress.end(event.batch, 'source')
      else progress.show(event.batch, 'source', `${event.done} of ${event.all} cleaned`)
      break
    case 'stage':
      if (event.moment === 'begins') progress.show(event.batch, event.stage, wordsFor(event.stage))
      else progress.end(event.batch, event.stage)
      break
    case 'output':
      progress.line(
        `${event.batch}: ${event.file}${event.pages === undefined ? '' : `, ${count(event.pages, 'page')}`}`
      )
      break
    case 'warning':
      progress.clear()
      if (!terminal.isQuiet) sayProblems(terminal, [event.problem], 'warning')
      break
    case 'done':
      progress.endAll(event.report.batch)
      break
  }
}

/** What is done in a stage; those that take no time are told of all the same. */
function wordsFor(stage: string): string {
  const [what = '', template] = stage.split(' ')
  if (template !== undefined) return what === 'print' ? `printing ${template}.pdf` : `laying out ${template}`
  return stageWords[what] ?? what
}

const stageWords: Readonly<Record<string, string>> = {
  batch: 'reading the batch',
  templates: 'reading templates',
  inputs: 'looking for changes',
  decode: 'reading texts',
  parse: 'reading texts',
  clean: 'cleaning texts',
  theme: 'choosing passages',
  digest: 'putting the digest together',
  write: 'writing cleaned texts',
  review: 'laying out the review'
}

/** One line for each batch: what came of it, and where it is. */
export function sayReports(reports: readonly BatchReport[]): string {
  return reports.map(sayReport).join('\n')
}

function sayReport({batch, state, keepsOutput, folder, counts, openDoubts = 0}: BatchReport): string {
  if (state !== 'built' || !counts)
    return `${batch}: ${state}${keepsOutput ? ', the last good output is left in place' : ''}`
  const parts = [
    count(counts.sources, 'source'),
    count(counts.passages, 'passage'),
    count(counts.repairs.total, 'ledger entry', 'ledger entries'),
    count(openDoubts, 'open doubt')
  ]
  return `${batch}: ${parts.join(', ')} → ${folder}`
}

/** Milliseconds by stage; stages that several batches share are added up. */
export function sayTimings(stages: BatchReport['stages']): string {
  const sums = new Map<string, number>()
  for (const {stage, milliseconds} of stages) sums.set(stage, (sums.get(stage) ?? 0) + milliseconds)
  const lines = [...sums].map(
    ([stage, milliseconds]) => `${milliseconds.toFixed(0).padStart(8)} ms  ${stage}`
  )
  return `${lines.join('\n')}\n`
}
