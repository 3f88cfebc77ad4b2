/** Units after a number, Simplified and Traditional, to their symbols. A new unit is one entry here. */
export const UNITS: ReadonlyMap<string, string> = new Map(
  (
    [
      ['km', '公里 千米'],
      ['m', '米'],
      ['cm', '厘米 釐米 公分'],
      ['mm', '毫米'],
      ['nm', '纳米 奈米'],
      ['km²', '平方公里 平方千米'],
      ['m²', '平方米 平方公尺'],
      ['m³', '立方米 立方公尺'],
      ['ha', '公顷 公頃'],
      ['亩', '亩 畝'],
      ['t', '吨 噸'],
      ['kg', '公斤 千克'],
      ['g', '克'],
      ['斤', '斤'],
      ['l', '升'],
      ['ml', '毫升'],
      ['kW', '千瓦'],
      ['MW', '兆瓦'],
      ['kWh', '千瓦时 千瓦時'],
      ['GB', '吉字节'],
      ['°C', '摄氏度 攝氏度'],
      ['km/h', '公里每小时 公里每小時'],
      ['h', '小时 小時 个小时 個小時'],
      ['min', '分钟 分鐘'],
      ['s', '秒 秒钟 秒鐘'],
      ['d', '天']
    ] as const
  ).flatMap(([symbol, names]) => names.split(' ').map((name): [string, string] => [name, symbol]))
)

/** Currencies after a number, to ISO 4217, or to themselves where the name leaves the country open. */
export const CURRENCIES: ReadonlyMap<string, string> = new Map(
  (
    [
      ['元', '元 圆 圓'],
      ['CNY', '元人民币 元人民幣'],
      ['USD', '美元 美金'],
      ['EUR', '欧元 歐元'],
      ['GBP', '英镑 英鎊'],
      ['JPY', '日元 日圆 日圓'],
      ['KRW', '韩元 韓元 韩圆 韓圜'],
      ['HKD', '港元 港币 港幣'],
      ['TWD', '新台币 新臺幣 新台幣 元新台幣 元新臺幣'],
      ['RUB', '卢布 盧布'],
      // 印度卢布, “Indian rubles”, is a common slip for 卢比: it can mean no other money.
      ['INR', '印度卢比 印度盧比 印度卢布']
    ] as const
  ).flatMap(([code, names]) => names.split(' ').map((name): [string, string] => [name, code]))
)

const LONGEST_NAME = 6

/** Finds the longest name of a table at an offset. */
export function findName(
  table: ReadonlyMap<string, string>,
  text: string,
  offset: number
): {readonly symbol: string; readonly end: number} | undefined {
  for (let end = Math.min(text.length, offset + LONGEST_NAME); end > offset; end--) {
    const symbol = table.get(text.slice(offset, end))
    if (symbol !== undefined) return {symbol, end}
  }
  return undefined
}
