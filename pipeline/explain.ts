import type {CleanedSource} from './cleaned-source.ts'
import type {Entry} from './ledger/index.ts'
import {paint, type Terminal} from './terminal.ts'

/** The account of a text for a terminal: its repairs by rule, each with place, before and after, and why. */
export function explainSource(terminal: Terminal, source: CleanedSource, entries: readonly Entry[]): string {
  const lines = [paint(terminal, 'bold', `${source.file}: ${summary(entries)}`)]
  const rules = new Map<string, Entry[]>()
  for (const entry of entries) rules.set(entry.rule, [...(rules.get(entry.rule) ?? []), entry])
  for (const [rule, own] of rules) {
    lines.push('', paint(terminal, 'bold', `${rule} (${own.length})`))
    for (const entry of own) lines.push(...explainEntry(terminal, entry))
  }
  return `${lines.join('\n')}\n`
}

function summary(entries: readonly Entry[]): string {
  const counts = new Map<string, number>()
  for (const {kind} of entries) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  const parts = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([kind, count]) => `${kind} ${count}`)
  return parts.length === 0 ? 'nothing to report' : parts.join(', ')
}

function explainEntry(terminal: Terminal, entry: Entry): readonly string[] {
  const {place, id, confidence, severity, decision, why} = entry
  const marks = [`${place.start.line}:${place.start.column}`, id, `${confidence} confidence`]
  if (severity !== 'info') marks.push(severity === 'doubt' ? 'left alone, please look' : 'please look')
  if (decision) marks.push(`decided: ${decision}`)
  return [`  ${paint(terminal, 'dim', marks.join('  '))}`, ...explainChange(terminal, entry), `    ${why}`]
}

/** What was taken, what came in its place, and what is known from it; a doubt shows what it is about. */
function explainChange(terminal: Terminal, {before, after, edit}: Entry): readonly string[] {
  const show = (colour: 'red' | 'green' | 'yellow', sign: string, text: string) =>
    text === '' ? [] : [`    ${paint(terminal, colour, `${sign} ${oneLine(text)}`)}`]
  if (edit?.op === 'metadata') {
    const taken = before === after ? [] : show('red', '-', before)
    return [...taken, ...show('green', '=', `${edit.field}: ${edit.value}`)]
  }
  if (before === after) return show('yellow', '?', before)
  return [...show('red', '-', before), ...show('green', '+', after)]
}

/** White space made visible, long text cut in the middle. */
function oneLine(text: string): string {
  const shown = text
    .replace(/\n/g, '⏎')
    .replace(/\t/g, '⇥')
    .replace(/[\u00A0\u3000]/g, '␣')
  return shown.length <= 160 ? shown : `${shown.slice(0, 100)} … ${shown.slice(-50)}`
}
