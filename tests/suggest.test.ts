import {expect, test} from 'vitest'
import {hintAt} from '../pipeline/suggest.ts'

test.each([
  ['titel', ['title', 'id'], 'did you mean `title`?'],
  ['Title', ['title'], 'did you mean `title`?'],
  ['lines', ['line', 'lined', 'other'], 'did you mean `line` or `lined`?'],
  ['passage', ['theme', 'source'], 'there is source, theme'],
  ['anything', [], 'there is none']
])('a hint at %s among %s', (wrong, names, hint) => {
  expect(hintAt(wrong, names)).toBe(hint)
})
