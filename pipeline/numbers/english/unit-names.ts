export interface Unit {
  readonly symbol: string
  readonly singular: string
  readonly plural: string
  /** Takes kilo-, mega-, milli- … */
  readonly prefixed?: true
  /** Its area is written `sq ft`, not `ft²`. */
  readonly customary?: true
  /** Common in plain prose, where “thirty minutes” and “two feet” stay words. */
  readonly everyday?: true
}

/** Prefixes of units, as part of the word or before it: `kilometers`, `kilo liters`. */
export const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['peta', 'P'],
  ['tera', 'T'],
  ['giga', 'G'],
  ['mega', 'M'],
  ['kilo', 'k'],
  ['hecto', 'h'],
  ['deci', 'd'],
  ['centi', 'c'],
  ['milli', 'm'],
  ['micro', 'μ'],
  ['nano', 'n'],
  ['pico', 'p']
])

/** A new unit is one row here. */
export const UNITS: readonly Unit[] = [
  {symbol: 'm', singular: 'meter', plural: 'meters', prefixed: true},
  {symbol: 'm', singular: 'metre', plural: 'metres', prefixed: true},
  {symbol: 'g', singular: 'gram', plural: 'grams', prefixed: true},
  {symbol: 'gf', singular: 'gram force', plural: 'grams force', prefixed: true},
  {symbol: 'l', singular: 'liter', plural: 'liters', prefixed: true},
  {symbol: 'l', singular: 'litre', plural: 'litres', prefixed: true},
  {symbol: 'W', singular: 'watt', plural: 'watts', prefixed: true},
  {symbol: 'Wh', singular: 'watt hour', plural: 'watt hours', prefixed: true},
  {symbol: 'V', singular: 'volt', plural: 'volts', prefixed: true},
  {symbol: 'Hz', singular: 'hertz', plural: 'hertz', prefixed: true},
  {symbol: 'S', singular: 'siemens', plural: 'siemens', prefixed: true},
  {symbol: 'J', singular: 'joule', plural: 'joules', prefixed: true},
  {symbol: 'Pa', singular: 'pascal', plural: 'pascals', prefixed: true},
  {symbol: 'B', singular: 'byte', plural: 'bytes', prefixed: true},
  {symbol: 'b', singular: 'bit', plural: 'bits', prefixed: true, everyday: true},
  {symbol: 'lm', singular: 'lumen', plural: 'lumens', prefixed: true},
  {symbol: 'cc', singular: 'c c', plural: 'c c'},
  {symbol: 'ha', singular: 'hectare', plural: 'hectares'},
  {symbol: 't', singular: 'tonne', plural: 'tonnes'},
  {symbol: 'hp', singular: 'horsepower', plural: 'horsepower'},
  {symbol: 'au', singular: 'astronomical unit', plural: 'astronomical units'},
  {symbol: '°C', singular: 'degree celsius', plural: 'degrees celsius'},
  {symbol: '°F', singular: 'degree fahrenheit', plural: 'degrees fahrenheit'},
  {symbol: 'ft', singular: 'foot', plural: 'feet', customary: true, everyday: true},
  {symbol: 'mi', singular: 'mile', plural: 'miles', customary: true, everyday: true},
  {symbol: 'oz', singular: 'ounce', plural: 'ounces', everyday: true},
  {symbol: 'h', singular: 'hour', plural: 'hours', everyday: true},
  {symbol: 'min', singular: 'minute', plural: 'minutes', everyday: true},
  {symbol: 's', singular: 'second', plural: 'seconds', everyday: true}
]
