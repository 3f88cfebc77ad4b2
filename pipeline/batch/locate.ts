import {type Document, isMap, isScalar, isSeq, type Node, type Pair} from 'yaml'
import type {Fault} from './fault.ts'
import type {Finding} from './finding.ts'

/** Gives a finding its place: the key or value at fault, or the nearest there is on the way to it. */
export function locate(document: Document.Parsed, {path, key, message, hint}: Finding): Fault {
  const offset = offsetAt(document.contents, key === undefined ? path : [...path, key], key !== undefined)
  return {offset, message, ...(hint === undefined ? {} : {hint})}
}

function offsetAt(top: Node | null, path: readonly PropertyKey[], isKey: boolean): number {
  let node: unknown = top
  let offset = top?.range?.[0] ?? 0
  for (const [index, segment] of path.entries()) {
    const pair = isMap(node) ? node.items.find(item => isNamed(item, segment)) : undefined
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
