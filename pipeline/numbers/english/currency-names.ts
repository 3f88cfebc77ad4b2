export interface Currency {
  /** ISO 4217, or the bare sign where the name leaves the country open. */
  readonly code: string
  /** Written before the amount; without one the name stays behind it. */
  readonly sign?: string
  /** One of these; no other number may go with it. */
  readonly singular: string
  readonly plural: string
  /** Also an everyday word, so that a small number does not prove it money: “the two won”. */
  readonly everyday?: true
  /** Its hundredth part is the cent. */
  readonly cents?: true
}

/** A new currency is one row here. Bare “pounds” is missing on purpose: it is as often a weight. */
export const CURRENCIES: readonly Currency[] = [
  {code: '$', sign: '$', singular: 'dollar', plural: 'dollars', cents: true},
  {code: 'USD', sign: '$', singular: 'united states dollar', plural: 'united states dollars', cents: true},
  {code: 'USD', sign: 'US$', singular: 'us dollar', plural: 'us dollars', cents: true},
  {code: 'USD', sign: 'US$', singular: 'u s dollar', plural: 'u s dollars', cents: true},
  {code: 'HKD', sign: 'HK$', singular: 'hong kong dollar', plural: 'hong kong dollars', cents: true},
  {code: 'TWD', sign: 'NT$', singular: 'new taiwan dollar', plural: 'new taiwan dollars'},
  {code: 'AUD', sign: 'A$', singular: 'australian dollar', plural: 'australian dollars', cents: true},
  {code: 'CAD', sign: 'C$', singular: 'canadian dollar', plural: 'canadian dollars', cents: true},
  {code: 'SGD', sign: 'S$', singular: 'singapore dollar', plural: 'singapore dollars', cents: true},
  {code: 'EUR', sign: '€', singular: 'euro', plural: 'euros', cents: true},
  {code: 'GBP', sign: '£', singular: 'pound sterling', plural: 'pounds sterling'},
  {code: 'GBP', sign: '£', singular: 'british pound', plural: 'british pounds'},
  {code: 'JPY', sign: '¥', singular: 'yen', plural: 'yen'},
  {code: 'KRW', sign: '₩', singular: 'won', plural: 'won', everyday: true},
  {code: 'CNY', singular: 'yuan', plural: 'yuan'},
  {code: 'CNY', singular: 'renminbi', plural: 'renminbi'},
  {code: 'CHF', singular: 'swiss franc', plural: 'swiss francs'},
  {code: 'INR', sign: '₹', singular: 'indian rupee', plural: 'indian rupees'},
  {code: 'RUB', singular: 'ruble', plural: 'rubles'}
]
