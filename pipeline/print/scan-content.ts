/** Told of an operator in the content of a page: its name, where its operands start and where it ends. */
export type Visit = (operator: string, start: number, end: number) => void

const code = (character: string) => character.charCodeAt(0)
const [OPEN, CLOSE, ESCAPE, LESS, GREATER] = [code('('), code(')'), code('\\'), code('<'), code('>')]
const [COMMENT, LINE_END, NAME] = [code('%'), code('\n'), code('/')]

const white = table('\0\t\n\f\r ')
const endsWord = table('\0\t\n\f\r %()/<>[]{}')
// Operators begin with a letter or a quotation mark; numbers, names and the rest do not.
const startsOperator = table('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz\'"')

/**
 * Finds the operators of a content stream in order, past strings, names, numbers and dictionaries. Inline
 * images, whose bytes could look like operators, are not expected: Chromium writes none.
 */
export function scanContent(content: Buffer, visit: Visit): void {
  let start = -1
  for (let at = 0; at < content.length; ) {
    const first = content[at] ?? 0
    const end = white[first] ? at + 1 : endOfToken(content, first, at)
    if (!white[first] && start < 0) start = at
    if (startsOperator[first]) {
      visit(operatorAt(content, at, end), start, end)
      start = -1
    }
    at = end
  }
}

const names = new Map<number, string>()

/** Operators have three letters at most. Each is made a string once: a book has millions of them. */
function operatorAt(content: Buffer, at: number, end: number): string {
  const key = content.readUIntBE(at, Math.min(end - at, 6))
  const name = names.get(key) ?? content.toString('latin1', at, end)
  names.set(key, name)
  return name
}

function endOfToken(content: Buffer, first: number, at: number): number {
  switch (first) {
    case OPEN:
      return endOfString(content, at)
    case LESS:
      return content[at + 1] === LESS ? at + 2 : endAfter(content, GREATER, at)
    case COMMENT:
      return endAfter(content, LINE_END, at)
    case NAME:
      return endOfWord(content, at + 1)
    default:
      return endsWord[first] ? at + 1 : endOfWord(content, at)
  }
}

function endOfWord(content: Buffer, at: number): number {
  let end = at
  while (end < content.length && !endsWord[content[end] ?? 0]) end++
  return end
}

/** Parentheses within a string come in pairs, or behind a backslash. */
function endOfString(content: Buffer, at: number): number {
  let depth = 0
  for (let end = at; end < content.length; end++) {
    if (content[end] === ESCAPE) end++
    else if (content[end] === OPEN) depth++
    else if (content[end] === CLOSE && --depth === 0) return end + 1
  }
  return content.length
}

function endAfter(content: Buffer, last: number, at: number): number {
  const end = content.indexOf(last, at)
  return end < 0 ? content.length : end + 1
}

function table(characters: string): Uint8Array {
  const members = new Uint8Array(256)
  for (const character of characters) members[code(character)] = 1
  return members
}
