import type {BatchFile} from './batch-file.ts'
import type {Frozen} from './deep-freeze.ts'
import type {ReviewFile} from './review-file.ts'

type SourceEntry = BatchFile['sources'][number]

/** A text of the batch, and what its editor says about it. */
export type BatchSource = Frozen<Omit<SourceEntry, 'skip'>> & {
  /** Its path, from where the batch folder's path starts. */
  readonly path: string
  /** The name of its outputs; no other source of the batch has it, in whatever case. */
  readonly outputName: string
}

/** Something in the batch folder that is not part of the batch. */
export interface IgnoredFile {
  /** Its name; a folder's ends in a slash. */
  readonly file: string
  readonly why: string
}

/** What to build: `batch.yaml`, `review.yaml` and the folder they stand in, checked and with all defaults. */
export interface Batch extends Frozen<Omit<BatchFile, 'sources' | 'title'>> {
  /** The name of the folder. */
  readonly name: string
  /** The path of the folder, as it was given. */
  readonly folder: string
  readonly title: string
  /** In the order of their names. Never empty. */
  readonly sources: readonly BatchSource[]
  readonly ignored: readonly IgnoredFile[]
  /** An editor's decisions; no two about one repair. */
  readonly decisions: Frozen<ReviewFile['decisions']>
}
