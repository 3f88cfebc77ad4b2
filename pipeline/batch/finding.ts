/** Something wrong in what a YAML file says, by the way to it. */
export interface Finding {
  /** Keys and list positions from the top of the file. */
  readonly path: readonly PropertyKey[]
  /** Set where a key is at fault, not its value: the key itself, which `path` then does not hold. */
  readonly key?: string
  readonly message: string
  readonly hint?: string
}

/** Looks for what a schema cannot see. Takes what the file says as it stands, other mistakes and all. */
export type Check = (value: unknown) => Iterable<Finding>
