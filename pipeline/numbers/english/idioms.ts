/** Phrases whose number words say no number. In lower case; a new idiom is one row here. */
export const IDIOMS: readonly string[] = [
  'catch twenty-two',
  'catch twenty two',
  'forty winks',
  'fifty-fifty',
  'fifty fifty',
  'twenty questions',
  'one thousand and one nights',
  'group of twenty'
]
