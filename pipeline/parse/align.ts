import {decodeNamedCharacterReference} from 'decode-named-character-reference'
import type {Origin, Stretch} from '../ledger/index.ts'

const reference = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{0,31}));?/y

/**
 * The position map of a literal: which stretch of `source` between `from` and `to` each part of
 * `value` was read from. Markdown and HTML drop or rewrite some of the source on the way (escapes,
 * character references, white space at line ends); what cannot be matched stands for its span as a whole.
 */
export function align(value: string, source: string, from: number, to: number): Origin {
  if (to - from === value.length && source.startsWith(value, from)) return [{length: value.length, from, to}]
  const out: Stretch[] = []
  let at = from
  for (let done = 0; done < value.length; ) {
    const step = nextStep(value, done, source, at, to)
    if (step.length > 0) push(out, {length: step.length, from: step.from, to: step.to})
    done += step.length
    at = step.to
    if (at >= to && done < value.length) {
      push(out, {length: value.length - done, from: at, to})
      break
    }
  }
  return out
}

/** Reads one character, reference or run of white space, or skips one unit of source that gave no text. */
function nextStep(value: string, done: number, source: string, at: number, to: number): Stretch {
  const wanted = value[done] ?? ''
  const found = source[at] ?? ''
  const decoded = found === '&' ? referenceAt(source, at) : undefined
  const isDecoded = decoded && !value.startsWith(source.slice(at, decoded.end), done)
  if (isDecoded && value.startsWith(decoded.text, done)) {
    return {length: decoded.text.length, from: at, to: Math.min(to, decoded.end)}
  }
  if (wanted === found) return {length: 1, from: at, to: at + 1}
  if (isSpace(wanted) && isSpace(found)) return {length: 1, from: at, to: endOfSpace(source, at, to)}
  return {length: 0, from: at, to: at + 1}
}

function referenceAt(source: string, at: number): {text: string; end: number} | undefined {
  reference.lastIndex = at
  const match = reference.exec(source)
  if (!match) return undefined
  const [all, decimal, hexadecimal, name] = match
  const code = decimal
    ? Number.parseInt(decimal, 10)
    : hexadecimal
      ? Number.parseInt(hexadecimal, 16)
      : undefined
  const text =
    code !== undefined
      ? code <= 0x10ffff
        ? String.fromCodePoint(code)
        : '\uFFFD'
      : decodeNamedCharacterReference(name ?? '')
  return text ? {text, end: at + all.length} : undefined
}

function isSpace(character: string): boolean {
  return character === ' ' || character === '\n' || character === '\t' || character === '\f'
}

function endOfSpace(source: string, at: number, to: number): number {
  let end = at
  while (end < to && isSpace(source[end] ?? '')) end++
  return end
}

function push(out: Stretch[], stretch: Stretch): void {
  const last = out.at(-1)
  const verbatim = (one: Stretch) => one.to - one.from === one.length
  if (last && last.to === stretch.from && verbatim(last) && verbatim(stretch)) {
    out[out.length - 1] = {length: last.length + stretch.length, from: last.from, to: stretch.to}
  } else out.push(stretch)
}
