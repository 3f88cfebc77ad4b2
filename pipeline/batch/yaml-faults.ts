import {
  type Document,
  type ErrorCode,
  isNode,
  isScalar,
  type Node,
  type Scalar,
  visit,
  type YAMLError,
  type YAMLMap
} from 'yaml'
import type {Fault} from './fault.ts'

type Explanation = Omit<Fault, 'offset'>

const unclosed: Explanation = {
  message: 'Unexpected end of a value, expected the quote or bracket that closes it',
  hint: 'look for an opening quote or bracket above'
}

/** The mistakes that are made by hand, in words that need no knowledge of YAML. */
const explanations: {readonly [code in ErrorCode]?: Explanation} = {
  TAB_AS_INDENT: {
    message: 'Unexpected tab at the start of a line, expected spaces',
    hint: 'indent with two spaces for each level'
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'Unexpected `: ` inside a value, expected one key and one value in a line',
    hint: 'put the whole value in quotes'
  },
  MULTILINE_IMPLICIT_KEY: {
    message: 'Unexpected line without a key, expected `key: value`',
    hint: 'put a space after the colon, or indent a line that continues a value'
  },
  BAD_INDENT: {
    message: 'Unexpected indentation, expected the keys of a group to begin in one column',
    hint: 'compare the spaces at the start of this line and of those above'
  },
  MISSING_CHAR: unclosed,
  BAD_SCALAR_START: {
    message: 'Unexpected mark at the start of a value, expected a letter, a digit or a quote',
    hint: 'put the whole value in quotes'
  },
  BAD_DQ_ESCAPE: {
    message: 'Unexpected backslash in double quotes, expected one of the escapes of YAML',
    hint: "put the value in single quotes: 'like this'"
  },
  MULTIPLE_DOCS: {
    message: 'Unexpected `---`, expected one document in the file',
    hint: 'delete the line'
  },
  RESOURCE_EXHAUSTION: {
    message: 'Unexpected depth of groups in groups, expected a few levels',
    hint: 'check that this is a batch file'
  },
  TAG_RESOLVE_FAILED: {
    message: 'Unexpected tag at the start of a value, expected no `!`',
    hint: 'put the whole value in quotes'
  }
}

export interface YamlFaults {
  readonly faults: readonly Fault[]
  /** Whether the file is plain data in spite of them: nothing is wrong but keys that stand twice. */
  readonly isPlain: boolean
}

/** What is wrong with a file as YAML, and what it has beyond plain data: aliases, keys that are no text. */
export function yamlFaults(document: Document.Parsed): YamlFaults {
  const errors = [...document.errors, ...document.warnings].map(explainError)
  if (errors.length > 0) return {faults: errors, isPlain: false}
  const beyond: Fault[] = []
  const repeated: Fault[] = []
  visit(document, {
    // An alias can make a short file endless.
    Alias: (_, {range, source}) => {
      beyond.push({
        offset: offsetOf(range),
        message: `Unexpected reference \`*${source}\`, expected the value itself`,
        hint: 'write the value out; a text that begins with `*` has to be in quotes'
      })
    },
    Map: (_, map) => {
      beyond.push(...oddKeys(map))
      repeated.push(...repeatedKeys(map))
    }
  })
  return {faults: [...beyond, ...repeated], isPlain: beyond.length === 0}
}

function explainError({code, message, pos}: YAMLError): Fault {
  // The library calls an open bracket bad indentation as soon as there are lines below it.
  const known = /end with a [\]}]/.test(message) ? unclosed : explanations[code]
  const explanation = known ?? {
    message: `Unexpected YAML (${message}), expected lines of the form \`key: value\``,
    hint: 'put values with special characters in quotes'
  }
  return {offset: pos[0], ...explanation}
}

function* oddKeys(map: YAMLMap): Iterable<Fault> {
  for (const {key} of map.items) {
    if (isWord(key)) continue
    yield {
      offset: offsetOf(isNode(key) ? key.range : map.range),
      message: 'Unexpected group or nothing as a key, expected a word',
      hint: 'put a word before the colon'
    }
  }
}

/** The library can find repeated keys too, but in time that grows with the square of their number. */
function* repeatedKeys(map: YAMLMap): Iterable<Fault> {
  const seen = new Set<string>()
  for (const {key} of map.items) {
    if (!isWord(key)) continue
    const word = String(key.value)
    if (seen.has(word)) {
      yield {
        offset: offsetOf(key.range),
        message: `Unexpected second \`${word}\`, expected each key once`,
        hint: 'delete one of the two'
      }
    }
    seen.add(word)
  }
}

function isWord(key: unknown): key is Scalar {
  return isScalar(key) && key.value !== undefined && key.value !== null
}

/** Parsed nodes have a range. */
function offsetOf(range: Node['range']): number {
  return range?.[0] ?? 0
}
