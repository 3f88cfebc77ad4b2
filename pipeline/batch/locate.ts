import {type Document, isMap, isScalar, isSeq, type Pair} from 'yaml'
import type {Fault} from './fault.ts'
import type {Finding} from './finding.ts'

/** Gives a finding its place: the key or value at fault, or the nearest there is on the way to it. */
export function locate(document: Document.Parsed, {path, key, message, hint}: Finding): Fault {
  const offset = key === undefined ? offsetAt(document, path) : offsetAt(document, [...path, key], true)
  return {offset, message, ...(hint === undefined ? {} : {hint})}
}

/** Where the value at the end of a path begins, or its key, or the nearest there is on the way to it. */
export function offsetAt(document: Document.Parsed, path: readonly PropertyKey[], isKey = false): number {
  const top = document.contents
  let node: unknown = top
  let offset = top?.range?.[0] ?? 0
  for (const [index, segment] of path.entries()) {
    // Of a key that stands twice the last counts.
    const pair = isMap(node) ? node.items.findLast(item => isNamed(item, segment)) : undefined
    node = isSeq(node) && typeof segment === 'number' ? node.items[segment] : pair?.value
    offset = start(isKey && index === path.length - 1 ? pair?.key : node) ?? start(pair?.key) ?? offset
  }
  return offset
}

function isNamed({key}: Pair, segment: PropertyKey): boolean {
  return isScalar(key) && String(key.value) === segment
}

/** A value that is left out stands behind its key, where nobody looks for it. */
function start(node: unknown): number | undefined {
  if (isScalar(node)) return node.value === null && node.source === '' ? undefined : node.range?.[0]
  return isMap(node) || isSeq(node) ? node.range?.[0] : undefined
}
