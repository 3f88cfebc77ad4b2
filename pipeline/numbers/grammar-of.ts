import {chineseGrammar} from './chinese/grammar.ts'
import {englishGrammar} from './english/grammar.ts'
import type {Language} from './number-expression.ts'
import type {Grammar} from './reading.ts'

/** The grammar of a language over a text. `from` is the first offset that will be asked about. */
export function grammarOf(text: string, language: Language, from: number): Grammar {
  switch (language) {
    case 'en':
      return englishGrammar(text, from)
    case 'zh':
      return chineseGrammar(text)
  }
}
