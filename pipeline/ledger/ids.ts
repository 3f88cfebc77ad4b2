import {createHash} from 'node:crypto'
import type {Entry} from './entry.ts'
import type {Source} from './source.ts'

/**
 * Gives repairs their ids: a hash of the rule, the text it stood on and the words around it in the
 * source, so that an edit elsewhere in the source does not change them. Alike repairs are numbered.
 */
export class RepairIds {
  readonly #places = new Map<string, Set<number>>()
  /** Where rules have doubts: a later repair inside the words in doubt makes no second doubt. */
  readonly #doubts = new Set<string>()
  readonly #source: Source

  constructor(source: Source) {
    this.#source = source
  }

  /** The id of a new entry; nothing for a doubt or a refused repair that stands in the ledger already. */
  claim(draft: Omit<Entry, 'id'>, refused: (id: string) => boolean): string | undefined {
    const base = this.#hash(draft)
    const places = this.#places.get(base) ?? new Set()
    this.#places.set(base, places)
    const offset = draft.place.start.offset
    const doubt = `${draft.rule}:${offset}`
    if (draft.kind === 'doubt' && this.#doubts.has(doubt)) return undefined
    if (draft.kind === 'doubt') this.#doubts.add(doubt)
    if (places.has(offset) && refused(base)) return undefined
    const id = places.size === 0 ? base : `${base}-${places.size + 1}`
    places.add(places.has(offset) ? -places.size - 1 : offset)
    return id
  }

  #hash({rule, kind, place, before, after}: Omit<Entry, 'id'>): string {
    const {text} = this.#source
    const {start, end} = place
    const parts = [
      rule,
      kind,
      before,
      kind === 'metadata' ? after : '',
      text.slice(Math.max(0, start.offset - 40), start.offset),
      text.slice(end.offset, end.offset + 40)
    ]
    // A letter in front, or YAML takes some for numbers.
    return `r${createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 11)}`
  }
}
