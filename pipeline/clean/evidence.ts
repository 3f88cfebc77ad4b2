/** A place in a batch that gives a whole date for something that it names. */
export interface DatedPlace {
  /** The name of its file. */
  readonly file: string
  readonly line: number
  /** As far as it is said: `2023-09-07`, `2023-09`, `2023`; a decade is `176`, a century `17`. */
  readonly date: string
  /** The words of its sentence, by which copies are known. */
  readonly words: ReadonlySet<string>
}

/** The whole dates of a batch, found by the names beside them. */
export interface Evidence {
  /** Names that stand with few dates, and how much it says that two places share one. */
  readonly weights: ReadonlyMap<string, number>
  readonly places: ReadonlyMap<string, readonly DatedPlace[]>
}
