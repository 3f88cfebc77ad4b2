/** A text without the spaces that some set between Chinese and digits, and where each of its units stood. */
export interface Tight {
  readonly text: string
  /** The place of the unit at `index` in the text as it was. */
  readonly startOf: (index: number) => number
  /** The place after the unit before `index`. */
  readonly endOf: (index: number) => number
}

const LOOSE =
  /(?<=[\d%]) (?=[%年月日号號万萬亿億千百兆元美欧歐英港人平立公米吨噸亩畝个個毫厘])|(?<=[年月至到]) (?=\d)/g

/** 2023 年 9 月 is 2023年9月; no other space is taken. */
export function tighten(text: string): Tight {
  const gaps = [...text.matchAll(LOOSE)].map(({index}) => index)
  if (gaps.length === 0) return {text, startOf: index => index, endOf: index => index}
  const places: number[] = []
  let from = 0
  for (const gap of [...gaps, text.length]) {
    for (let at = from; at < gap; at++) places.push(at)
    from = gap + 1
  }
  return {
    text: text.replace(LOOSE, ''),
    startOf: index => places[index] ?? text.length,
    endOf: index => (places[index - 1] ?? -1) + 1
  }
}
