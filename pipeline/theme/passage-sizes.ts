/** How long passages are to be, in English words, as `readingSize` counts them. */
export const sizes = {
  /** A piece under this joins its neighbour in the section. */
  smallest: 40,
  /** A section up to this is one passage; what has to be divided is divided into parts up to this. */
  largest: 250,
  /** A paragraph or list up to this is left whole. */
  longest: 320
} as const
