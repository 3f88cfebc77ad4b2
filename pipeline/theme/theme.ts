/** What a batch wants gathered: a heading for the reader and the words by which passages are found. */
export interface Theme {
  readonly id: string
  readonly title: string
  readonly description?: string | undefined
  /** Words and phrases, all of them looked for in every source; without any, the title is looked for. */
  readonly terms?: {readonly en?: readonly string[]; readonly zh?: readonly string[]} | undefined
}
