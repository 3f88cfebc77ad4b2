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
  ['個百分點', 'pp'],
  ['mu', '亩']
])

/** Letters that count only behind a space: `40m` is as often 40 million. */
export const LONE_SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['m', 'm'],
  ['t', 't'],
  ['g', 'g']
])
