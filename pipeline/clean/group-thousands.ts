/** A number in digits with commas between its thousands. */
export function groupThousands(number: string): string {
  const [whole = '', fraction] = number.split('.')
  const groups = whole.replace(/(?<=\d)(?=(?:\d{3})+$)/g, ',')
  return fraction === undefined ? groups : `${groups}.${fraction}`
}
