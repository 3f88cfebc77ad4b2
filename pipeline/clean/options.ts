import type {Finder} from '../ledger/index.ts'
import type {Evidence} from './evidence.ts'

/** What a rule may know besides the tree. */
export interface CleanOptions {
  /** How the source was written; some damage occurs only in plain text. */
  readonly format: 'txt' | 'md' | 'html'
  /** BCP 47: `en`, `zh-Hans`, `zh-Hant`. */
  readonly language: string
  /** Boilerplate that a batch adds to the built-in tables. */
  readonly boilerplate: readonly BoilerplatePattern[]
  /**
   * What is done about Traditional Chinese that came through a phrase conversion: nothing, doubts
   * (what cannot be wrong is repaired all the same), or repairs.
   */
  readonly chinese?: 'off' | 'doubt' | 'repair'
  /** Lines that several sources of a batch share, as `normalLine` writes them. */
  readonly sharedLines: ReadonlySet<string>
  /** What the texts of the batch date, and when. */
  readonly evidence?: Evidence
  /** The name under which `evidence` knows the text itself. */
  readonly file?: string
}

/** A row of a boilerplate table. */
export interface BoilerplatePattern {
  readonly id: string
  /** Matched against a whole block; must run in linear time. */
  readonly pattern: {test(line: string): boolean}
  /** The run of blocks in which it may fire. */
  readonly where: 'leading' | 'trailing' | 'either' | 'anywhere'
}

export interface Rule {
  /** The rule's id = its file name = its test folder. */
  readonly id: string
  readonly find: Finder<CleanOptions>
}
