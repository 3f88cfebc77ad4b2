import {describe, expect, it} from 'vitest'
import {literalRenderings} from '../../pipeline/clean/literal-renderings.ts'

describe('the set phrases', () => {
  it.each(literalRenderings.map(row => [row.id, row] as const))(
    '%s: a sign stands in all that it finds',
    (_, {pattern, signs}) => {
      const strings = [...allOf(pattern)]
      expect(strings.length).toBeGreaterThan(0)
      for (const string of strings) {
        expect(string).toMatch(new RegExp(`(?:${pattern})`, 'u'))
        expect(
          signs.filter(sign => string.includes(sign)),
          string
        ).not.toEqual([])
      }
    }
  )
})

/** What a pattern of the table matches, a letter or two for what may be any: it has no more than these parts. */
function allOf(pattern: string): Set<string> {
  let at = 0
  const alternatives = (): string[] => {
    const all = sequence()
    while (pattern[at] === '|') {
      at++
      all.push(...sequence())
    }
    return all
  }
  const sequence = (): string[] => {
    let all = ['']
    while (at < pattern.length && pattern[at] !== '|' && pattern[at] !== ')') {
      const parts = repeated(atom())
      all = all.flatMap(start => parts.map(part => start + part))
    }
    return all
  }
  const atom = (): string[] => {
    const [found] = /^(?:\(\?<?[=!:]|\[[^\]]*\]|\\p\{L\}|\\.|.)/su.exec(pattern.slice(at)) as RegExpExecArray
    at += found.length
    if (found.startsWith('(?')) {
      const inner = alternatives()
      at++
      // What stands around the words is asked, not read; but what is asked ahead has to be there.
      return found === '(?:' || found === '(?=' ? inner : ['']
    }
    if (found.startsWith('[')) return [...found.slice(1, -1)]
    if (found === '\\b') return ['']
    return found.startsWith('\\') ? ['xy'] : [found]
  }
  const repeated = (parts: string[]): string[] => {
    const [sign] = /^(?:[?+*]|\{0,\d\})?/.exec(pattern.slice(at)) as RegExpExecArray
    at += sign.length
    return sign === '' || sign === '+' ? parts : ['', ...parts]
  }
  return new Set(alternatives())
}
