/** What a rate is counted by, in either language, to how the fact writes it. A new one is a row here. */
export const PER_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    s: 'second 秒',
    min: 'minute 分钟 分鐘',
    h: 'hour hr 小时 小時',
    day: 'day 天 日',
    week: 'week 周 週',
    month: 'month 月',
    quarter: 'quarter 季度',
    year: 'year annum 年',
    person: 'person head capita resident inhabitant 人',
    household: 'household family 户 戶',
    ha: 'hectare 公顷 公頃',
    亩: 'mu 亩 畝',
    'm²': '平方米 平方公尺',
    'm³': '立方米 立方公尺',
    'km²': '平方公里',
    km: 'kilometer kilometre km 公里',
    t: 'tonne ton 吨 噸'
  }).flatMap(([unit, words]) => words.split(' ').map((word): [string, string] => [word, unit]))
)
