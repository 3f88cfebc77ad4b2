export interface ChineseStyle {
  readonly digits: string
  /** Ten, hundred, thousand. */
  readonly places: string
  /** Ten thousand, a hundred million. */
  readonly scales: string
  readonly point: string
}

export const SIMPLIFIED: ChineseStyle = {
  digits: '零一二三四五六七八九',
  places: '十百千',
  scales: '万亿',
  point: '点'
}
export const TRADITIONAL: ChineseStyle = {...SIMPLIFIED, scales: '萬億', point: '點'}
export const FORMAL: ChineseStyle = {
  digits: '零壹贰叁肆伍陆柒捌玖',
  places: '拾佰仟',
  scales: '万亿',
  point: '点'
}
export const FORMAL_TRADITIONAL: ChineseStyle = {
  digits: '零壹貳參肆伍陸柒捌玖',
  places: '拾佰仟',
  scales: '萬億',
  point: '點'
}

/** Writes a whole number below 10^16 in Chinese numerals, independently of the grammar under test. */
export function spellChinese(value: bigint, style: ChineseStyle = SIMPLIFIED): string {
  if (value < 0n) return `负${spellChinese(-value, style)}`
  if (value < 10_000n) return spellSection(Number(value), style)
  const scale = value < 100_000_000n ? 10_000n : 100_000_000n
  const rest = value % scale
  const head = spellChinese(value / scale, style) + style.scales.charAt(scale === 10_000n ? 0 : 1)
  if (rest === 0n) return head
  return head + (rest < scale / 10n ? style.digits.charAt(0) : '') + spellChinese(rest, style)
}

function spellSection(value: number, style: ChineseStyle): string {
  if (value < 10) return style.digits.charAt(value)
  const power = value >= 1000 ? 3 : value >= 100 ? 2 : 1
  const unit = 10 ** power
  const rest = value % unit
  const head = style.digits.charAt(Math.floor(value / unit)) + style.places.charAt(power - 1)
  if (rest === 0) return head
  return head + (rest < unit / 10 ? style.digits.charAt(0) : '') + spellSection(rest, style)
}

/** `三点一四`. */
export function spellChineseDecimal(whole: bigint, digits: string, style: ChineseStyle = SIMPLIFIED): string {
  return spellChinese(whole, style) + style.point + spellChineseDigits(digits, style)
}

/** One character a digit, as years are written. */
export function spellChineseDigits(digits: string, style: ChineseStyle = SIMPLIFIED): string {
  return [...digits].map(digit => style.digits.charAt(Number(digit))).join('')
}
