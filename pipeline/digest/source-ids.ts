import type {Place} from '../ledger/index.ts'

/** Ids of parts of sources: unique in one digest, usable in HTML and in addresses as they are. */
export class SourceIds {
  readonly #taken = new Set<string>()
  readonly #names = new Map<string, string>()

  constructor(sources: readonly {readonly id: string}[]) {
    const names = new Set<string>()
    for (const {id} of sources) this.#names.set(id, claim(slug(id) || 'source', names))
  }

  /** The id of what stands at a place: `p-NAME-LINE`, and the column where it is not the first. */
  at(kind: 'p' | 't', sourceId: string, {start}: Place): string {
    const column = start.column > 1 ? `-${start.column}` : ''
    return this.#claim(`${kind}-${this.#names.get(sourceId) ?? ''}-${start.line}${column}`)
  }

  /** The id of the heading with this number in its source: `h-NAME-NUMBER`. */
  heading(sourceId: string, number: number): string {
    return this.#claim(`h-${this.#names.get(sourceId) ?? ''}-${number}`)
  }

  #claim(base: string): string {
    return claim(base, this.#taken)
  }
}

function claim(base: string, taken: Set<string>): string {
  let id = base
  for (let number = 2; taken.has(id); number++) id = `${base}-${number}`
  taken.add(id)
  return id
}

/** Letters of any script and digits; all else becomes one hyphen. */
function slug(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}
