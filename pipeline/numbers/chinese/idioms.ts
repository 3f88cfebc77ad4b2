/** Phrases whose numerals say no number, or belong to a name. A new idiom is one row here. */
export const IDIOMS: readonly string[] = [
  '两点一线',
  '兩點一線',
  '一千零一夜',
  '十月革命',
  '十月怀胎',
  '十月懷胎',
  '三百六十行',
  '五百强',
  '五百強',
  '十万八千里',
  '十萬八千里',
  '百分之百',
  '二万五千里',
  '二萬五千里',
  '第一百货',
  '第一百貨'
]
