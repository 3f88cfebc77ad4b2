/** Something wrong in a YAML file, by its offset in the text. */
export interface Fault {
  readonly offset: number
  readonly message: string
  readonly hint?: string
}
