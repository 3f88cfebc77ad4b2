/** A pattern for whole lines that takes time in line with their length, whatever stands in them. */
export interface LinePattern {
  test(line: string): boolean
}
