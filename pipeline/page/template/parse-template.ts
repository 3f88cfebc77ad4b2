import Handlebars from 'handlebars'
import {BriefmillError, type Problem} from '../../problem.ts'
import type {Program} from './ast.ts'
import type {TemplateFile} from './template.ts'

const parsed = new WeakMap<TemplateFile, Program>()

/** The syntax tree of a template, made once for its check and each page; a syntax error says where and what. */
export function parseTemplate(file: TemplateFile): Program {
  const program = parsed.get(file) ?? parse(file)
  parsed.set(file, program)
  return program
}

function parse({file, text}: TemplateFile): Program {
  try {
    return Handlebars.parse(text, {srcName: file}) as unknown as Program
  } catch (error) {
    throw new BriefmillError([describe(error, file, text)], {cause: error})
  }
}

function describe(error: unknown, file: string, text: string): Problem {
  const message = error instanceof Error ? error.message : String(error)
  const syntax = /^Parse error on line (\d+):\n(.*)\n(-*)\^\n/.exec(message)
  if (syntax) {
    const line = Number(syntax[1])
    const token = /got '([A-Z_]+)'$/.exec(message)?.[1] ?? ''
    const column = columnOf(text.split('\n')[line - 1] ?? '', syntax[2] ?? '', (syntax[3] ?? '').length)
    return {file, line, column, ...(tokens[token] ?? {message: `Unexpected ${token} in a template`})}
  }
  const {lineNumber: line, column} = error as {readonly lineNumber?: number; readonly column?: number}
  return {
    file,
    ...(line !== undefined && {line}),
    ...(column !== undefined && {column: column + 1}),
    message: `Unexpected template code: ${message.replace(/ - \d+:\d+$/, '')}`
  }
}

/** The parser shows twenty characters before and after the place, line ends left out, and dots if there are more before. */
function columnOf(line: string, excerpt: string, caret: number): number {
  const [before, after] = [excerpt.slice(0, caret), excerpt.slice(caret)]
  const cutBefore = before.startsWith('...') ? before.slice(3) : undefined
  const cutAfter = after.length >= 20 ? after : undefined
  for (let at = 0; at <= line.length; at++) {
    const head = line.slice(0, at)
    const tail = line.slice(at)
    const fitsBefore = before.endsWith(head) || (cutBefore !== undefined && head.endsWith(cutBefore))
    const fitsAfter = after.startsWith(tail) || (cutAfter !== undefined && tail.startsWith(cutAfter))
    if (fitsBefore && fitsAfter) return at + 1
  }
  return 1
}

/** What the parser's words for what it met mean to a person. */
const tokens: Readonly<Record<string, Pick<Problem, 'message' | 'hint'>>> = {
  EOF: {
    message: 'Unexpected end of the template, expected the end of a block',
    hint: 'every {{#if …}}, {{#each …}} and {{#with …}} needs its {{/if}}, {{/each}}, {{/with}}'
  },
  OPEN_ENDBLOCK: {
    message: 'Unexpected end of a block that was never begun',
    hint: 'take it away, or add the {{#…}} that it belongs to'
  },
  INVERSE: {message: 'Unexpected {{else}} outside a block'},
  OPEN_INVERSE_CHAIN: {message: 'Unexpected {{else …}} outside a block'},
  CLOSE: {message: 'Unexpected }}, expected a field, a helper or a value before it'},
  CLOSE_SEXPR: {message: 'Unexpected ), expected a helper or a value before it'},
  INVALID: {
    message: 'Unexpected character in {{ }}',
    hint: 'names are letters, digits, - and _; text stands in quotation marks; {{ must be closed by }}'
  },
  EQUALS: {message: 'Unexpected = , expected a name before it', hint: 'an option is written name=value'}
}
