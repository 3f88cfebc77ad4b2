import {expect, test} from 'vitest'
import {selectorKeys} from '../../../pipeline/page/tree/selector-keys.ts'

test.each([
  ['p', ['p']],
  ['h1, .note', ['h1', '.note']],
  ['aside > p.note:not(.x)::before', ['.note']],
  ['a[href^="http"]:hover', ['a']],
  ['[role="doc-noteref"]', ['[role]']],
  ['#x', ['[id]']],
  // An element around it, where it has nothing of its own.
  ['tfoot tr:first-child > *', ['tr']],
  ['summary :is(h2, h3)', ['summary']],
  // A sibling is not around it; what is around the sibling is.
  ['p + *', ['*']],
  ['aside p + *', ['aside']],
  ['aside p ~ b + *', ['aside']],
  [':root', ['*']],
  ['*', ['*']],
  ['[data-x]', ['*']],
  ['&:hover', ['*']],
  ['p:nonsense(', ['*']]
])('%s', (selector, keys) => {
  expect(selectorKeys(selector)).toEqual(keys)
})
