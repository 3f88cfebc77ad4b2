/**
 * Signs and codes of money before or after an amount, to ISO 4217; a sign that several countries use stays itself.
 * A new one is a row here.
 */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['US$', 'USD'],
  ['HK$', 'HKD'],
  ['NT$', 'TWD'],
  ['A$', 'AUD'],
  ['C$', 'CAD'],
  ['S$', 'SGD'],
  ['$', '$'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', '¥'],
  ['￥', '¥'],
  ['₩', 'KRW'],
  ['₹', 'INR'],
  ['RMB', 'CNY'],
  ['人民币', 'CNY'],
  ['人民幣', 'CNY'],
  ['新台币', 'TWD'],
  ['新臺幣', 'TWD'],
  ['港币', 'HKD'],
  ['港幣', 'HKD'],
  ...'CNY USD EUR GBP JPY HKD TWD AUD CAD SGD KRW INR CHF RUB BRL ZAR IDR VND THB MYR'
    .split(' ')
    .map((code): [string, string] => [code, code])
])
