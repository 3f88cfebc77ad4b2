import {createRequire} from 'node:module'
import type {LinePattern} from './line-pattern.ts'
import {toRe2} from './to-re2.ts'

/** Why a pattern cannot be used. */
export interface PatternFault {
  readonly expected: string
  readonly hint?: string
}

const require = createRequire(import.meta.url)

/**
 * A pattern of an editor as it is used, for the whole of a line or paragraph, or else what is wrong with
 * it. It runs on RE2, which never goes back: JavaScript's own engine takes years for `(a+)+$` and a
 * page of a's.
 */
export function compilePattern(pattern: string): LinePattern | PatternFault {
  try {
    new RegExp(pattern, 'u')
  } catch (error) {
    // V8 says “Invalid regular expression: /…/u: reason”; the pattern itself may hold colons.
    const reason = error instanceof Error ? error.message : String(error)
    return {expected: `a regular expression (${reason.slice(reason.lastIndexOf(': ') + 2)})`}
  }
  // Loaded when a batch has a pattern, which most have not.
  const {RE2JS} = require('re2js') as typeof import('re2js')
  try {
    const compiled = RE2JS.compile(`^(?:${RE2JS.translateRegExp(toRe2(pattern))})$`)
    return {test: line => compiled.test(line)}
  } catch (error) {
    return {
      expected: `a regular expression that takes time in line with the text (${reasonOf(error)})`,
      hint: 'write it without look-ahead, look-behind, back-references and counts above 1000'
    }
  }
}

/** RE2 says “error parsing regexp: reason: `what`”, with what stands behind it in the pattern as well. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return message.replace(/^error parsing regexp: /, '').replace(/: `[\s\S]*$/, '')
}
