/** Texts that make patterns go back and forth, each of about so many characters. */
export interface HostileText {
  readonly id: string
  /** Characters that are said over and over. */
  readonly pump: string
  /** What stands between so many repetitions; without it the text is one line. */
  readonly between?: string
}

/**
 * Runs of one character, words that begin what a pattern looks for and never end it, brackets that
 * never close, and the same in thousands of short lines.
 */
const pumps: Readonly<Record<string, string>> = {
  letters: 'a',
  capitals: 'A',
  spaces: ' ',
  'no-break spaces': '\u00A0',
  tabs: '\t',
  digits: '1',
  'digits and commas': '1,',
  'digits and full stops': '1.',
  'digits and spaces': '1 ',
  hyphens: '-',
  'full stops': '.',
  'straight quotes': '"',
  'opening quotes': '“',
  'words after opening quotes': '“rain ',
  apostrophes: "'",
  'opening brackets': '(',
  'Chinese brackets': '（',
  'tags that do not close': '<b ',
  'angle brackets': '<',
  references: '[1]',
  'square brackets': '[',
  entities: '&nbsp;',
  'percent signs': '%20',
  'Chinese characters': '的',
  'Chinese numerals': '二',
  'Chinese commas': '，',
  'Chinese words and spaces': '经济 ',
  circled: '①',
  words: 'rain ',
  'capital words': 'Rain ',
  'capitals and lower case': 'Rain falls ',
  'number words': 'two thousand and ',
  'number words alone': 'twenty ',
  'ordinal words': 'first ',
  'month words': 'in August ',
  'century words': 'the 21st century and the ',
  'sentences without a stop': 'The rain falls on it, and so ',
  sentences: 'The rain falls on it. ',
  'sentences that say': 'He said that: The rain is ',
  'labels that never end': 'Source: Author: ',
  'breadcrumb signs': 'Home > ',
  mojibake: 'â€™',
  'mojibake pairs': 'Ã©',
  'plan numbers': 'the "145" ',
  'numbers torn by spaces': '1 , 000 ',
  enumerators: 'one ) ',
  'numbered openers': '1. Rain ',
  addresses: 'www.example.org/a?b=',
  'mail addresses': 'a@',
  'combining marks': '\u0301',
  emoji: '🌧',
  question: 'What is it ',
  colons: ':',
  'page numbers': '- 1 - ',
  'current location': 'Current location: Home ',
  'return to list': 'Return to the list of ',
  'special statement': 'Special statement: ',
  'telephone and fax': 'Tel: 1 2 3 Fax: ',
  'copyright without a year': '(c) copyright ',
  'rights reserved': 'All rights ',
  'licence without a number': 'ICP备 ',
  'print and close': '[Print][Close] it ',
  'Chinese source line': '来源：作者：',
  'Chinese share line': '分享到微信 '
}

export const hostileTexts: readonly HostileText[] = Object.entries(pumps).flatMap(([id, pump]) =>
  inAllShapes(id, pump)
)

/** The same as one line, as lines of one paragraph, and as paragraphs. */
export function inAllShapes(id: string, pump: string): readonly HostileText[] {
  return [
    {id: `${id}, one line`, pump},
    {id: `${id}, short lines`, pump, between: '\n'},
    {id: `${id}, short paragraphs`, pump, between: '\n\n'}
  ]
}

/** The text, of about `length` characters, with an end that fits nothing. */
export function writeHostile({pump, between}: HostileText, length: number): string {
  const line = between === undefined ? pump : `${pump.repeat(Math.ceil(40 / pump.length))}${between}`
  return `${line.repeat(Math.ceil(length / line.length))}~`
}
