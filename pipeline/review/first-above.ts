/** The index of the first of some rising numbers that is above `least`. */
export function firstAbove(numbers: readonly number[], least: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) > least) high = middle
    else low = middle + 1
  }
  return low
}
