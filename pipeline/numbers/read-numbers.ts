import {grammarOf} from './grammar-of.ts'
import type {Language, NumberExpression} from './number-expression.ts'
import {scan} from './scan.ts'

/**
 * Finds every number expression of a text, in order and without overlap. What cannot be read as a whole is left out,
 * and so is what could as well be something else; it says what the words mean, not whether to rewrite them.
 */
export function readNumbers(text: string, language: Language): readonly NumberExpression[] {
  return scan(text, grammarOf(text, language, 0))
}
