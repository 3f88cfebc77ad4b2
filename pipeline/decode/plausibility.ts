/** How much text that was read in some encoding looks like text. */
export interface Plausibility {
  /** From -1, not at all, to 1. */
  readonly score: number
  /** How many characters the score rests on. */
  readonly counted: number
}

/** Enough characters to tell an encoding by; a long file is not weighed to its end. */
export const enough = 4000
