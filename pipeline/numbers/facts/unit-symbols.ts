/** Symbols behind a number in digits, to how the fact writes them. A new one is a row here. */
export const UNIT_SYMBOLS: ReadonlyMap<string, string> = new Map([
  ...'°C °F km² m² m³ km³ mm cm km kg ha kW MW GW TW kWh MWh GWh TWh km/h m³/s mm/h mg/L µg/m³ kV Hz GHz dB'
    .split(' ')
    .map((symbol): [string, string] => [symbol, symbol]),
  ['℃', '°C'],
  ['km2', 'km²'],
  ['m2', 'm²'],
  ['m3', 'm³'],
  ['m3/s', 'm³/s'],
  ['µg/m3', 'µg/m³'],
  ['μg/m³', 'µg/m³'],
  ['mg/l', 'mg/L'],
  ['percentage points', 'pp'],
  ['percentage point', 'pp'],
  ['个百分点', 'pp'],
  ['個百分點', 'pp']
])

/**
 * Symbols that are as often something else (`40 m` is 40 million, `5 g` a network, `t` a variable): they count only
 * where the words after them say what is measured.
 */
export const OPEN_SYMBOLS: readonly {
  readonly symbol: string
  readonly unit: string
  readonly after: string
}[] = [
  {
    symbol: 'm',
    unit: 'm',
    after:
      '[\\s-](?:long|wide|deep|high|tall|thick|apart|above|below|in\\s(?:length|width|depth|height|diameter))\\b'
  },
  {
    symbol: 'mu',
    unit: '亩',
    after:
      '\\sof\\s(?:\\p{Ll}+\\s){0,2}(?:land|farmland|cropland|grassland|wetlands?|forests?|fields?|orchards?)\\b'
  }
]
