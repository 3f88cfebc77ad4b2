import type {Root} from 'mdast'
import {textBlocks} from '../ledger/index.ts'

/** As much text as any brief has. */
const sample = 1_000_000

const known = new WeakMap<Root, ReadonlyMap<string, number>>()

/**
 * Whether the second of two words belongs to a name that the first begins: “Heilongjiang Province”, but
 * “Heilongjiang province”. More capitals than small letters behind that name, or undefined if it is
 * never found there.
 */
export function isNamePair(tree: Root, first: string, second: string): boolean | undefined {
  const pairs = known.get(tree) ?? gather(tree)
  known.set(tree, pairs)
  const balance = pairs.get(`${first} ${second}`.toLowerCase())
  return balance === undefined ? undefined : balance > 0
}

function gather(tree: Root): ReadonlyMap<string, number> {
  const pairs = new Map<string, number>()
  let left = sample
  for (const {type, text} of textBlocks(tree)) {
    if (type !== 'paragraph' || left <= 0) continue
    for (const [found, second = ''] of text.slice(0, left).matchAll(/\p{Lu}\p{Ll}+ (?=(\p{L}+))/gu)) {
      const key = `${found}${second}`.toLowerCase()
      pairs.set(key, (pairs.get(key) ?? 0) + (/^\p{Lu}/u.test(second) ? 1 : -1))
    }
    left -= text.length
  }
  return pairs
}
