/** Digits, everyday and formal (the formal ones guard cheques and contracts), Simplified and Traditional. */
export const DIGITS: ReadonlyMap<string, number> = new Map(
  ['零〇○', '一壹', '二两兩贰貳', '三叁叄參', '四肆', '五伍', '六陆陸', '七柒', '八捌', '九玖'].flatMap(
    (forms, value) => [...forms].map((form): [string, number] => [form, value])
  )
)

/** Tens in one character. */
export const TENS: ReadonlyMap<string, number> = new Map([
  ['廿', 20],
  ['卅', 30],
  ['卌', 40]
])

/** Scales above a thousand, to powers of ten. */
export const BIG_SCALES: ReadonlyMap<string, number> = new Map([
  ['万', 4],
  ['萬', 4],
  ['亿', 8],
  ['億', 8],
  ['兆', 12],
  ['万亿', 12],
  ['萬億', 12]
])

const ZERO = '零〇○'
const NONZERO = '一壹二两兩贰貳三叁叄四肆五六七柒八捌九玖'
// Digits that are everyday words too (大陆, 队伍, 參加) count only beside other formal numerals, a unit, or no word at all.
const FORMAL = '拾佰仟零壹贰貳叁叄參肆伍陆陸柒捌玖点點'
const OPEN =
  `(?:(?<![大內内登着著水队隊行入军軍])[伍陆陸參](?=[${FORMAL}万萬亿億元圆圓角整])` +
  `|(?<=[${FORMAL}第]|分之)[伍陆陸參]|(?<![一-鿿])[伍陆陸參](?![一-鿿]))`

/** Parts of regular expressions. */
export const Z = `[${ZERO}]`
export const D = `(?:[${NONZERO}]|${OPEN})`
export const DIGIT = `(?:[${ZERO}${NONZERO}]|${OPEN})`
export const TEN = '[十拾]'
export const HUNDRED = '[百佰]'
// 千瓦, 千克: part of the unit, and the value is the same.
export const THOUSAND = '[千仟](?![瓦克米赫])'
// 兆 before a unit is the prefix mega: 兆瓦 is a megawatt.
const TRILLION = '兆(?![瓦赫帕焦伏欧歐字位])'
export const BIG = `(?:[万萬][亿億]|[万萬亿億]|${TRILLION})`
export const POINT = '[点點]'
export const NUMERAL = `(?:[${ZERO}${NONZERO}廿卅卌十拾百佰万萬亿億]|${THOUSAND}|${TRILLION}|${OPEN})`
