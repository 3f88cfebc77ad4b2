import type {Root} from 'mdast'
import type {Entry, Source} from './ledger/index.ts'

/** A source after cleaning: what `theme/` and `digest/` read. */
export interface CleanedSource {
  /** The name of its outputs: the file name without its ending. Unique in a batch. */
  readonly id: string
  /** The file as the user names it. */
  readonly file: string
  readonly format: 'txt' | 'md' | 'html'
  /** The encoding that was found, as `decode/` names it. */
  readonly encoding: string
  /** SHA-256 of the bytes of the file, in lower-case hexadecimal. */
  readonly sha256: string
  /** BCP 47: `en`, `zh-Hans`, `zh-Hant`. */
  readonly language: string
  readonly source: Source
  /** The cleaned tree; its metadata is `tree.data.metadata`. */
  readonly tree: Root
  readonly entries: readonly Entry[]
}
