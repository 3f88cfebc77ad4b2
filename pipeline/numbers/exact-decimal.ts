/** Moves the decimal point of an exact decimal string `places` to the right. */
export function shiftPoint(value: string, places: number): string {
  const sign = value.startsWith('-') ? '-' : ''
  const [whole = '', fraction = ''] = value.slice(sign.length).split('.')
  const digits = whole + fraction.padEnd(places, '0')
  const point = whole.length + places
  const head = digits.slice(0, point).replace(/^0+(?=\d)/, '')
  const tail = digits.slice(point)
  return sign + (head === '' ? '0' : head) + (tail === '' ? '' : `.${tail}`)
}

/** `1190000000` becomes `1,190,000,000`; decimals are left alone. */
export function groupThousands(value: string): string {
  const [whole = '', fraction] = value.split('.')
  const grouped = whole.replace(/\d(?=(?:\d{3})+$)/g, '$&,')
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}
