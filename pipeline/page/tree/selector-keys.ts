import {isTraversal, parse, type Selector, SelectorType} from 'css-what'

/** Attributes that have the same name in HTML and as a property. */
const plain = new Set(['href', 'id', 'lang', 'role'])

/**
 * For each selector of a list one thing that every element it finds has, or that an element around it has: a
 * class (`.note`), a name (`aside`) or an attribute (`[lang]`). `*` where there is no such thing, or where the
 * selector cannot be read.
 */
export function selectorKeys(selector: string | undefined): readonly string[] {
  if (selector === undefined) return []
  try {
    return parse(selector).map(keyOf)
  } catch {
    return ['*']
  }
}

/** From right to left: what stands before a sibling is not around it, what stands before that is again. */
function keyOf(selector: readonly Selector[]): string {
  const end = selector.findLastIndex(isTraversal)
  const key = keyWithin(selector.slice(end + 1))
  if (key !== undefined) return key
  const rest = selector.slice(0, Math.max(end, 0))
  const joint = selector[end]?.type
  if (joint === SelectorType.Descendant || joint === SelectorType.Child) return keyOf(rest)
  const before = rest.findLastIndex(isTraversal)
  return before < 0 ? '*' : keyOf([...rest.slice(0, before + 1)])
}

function keyWithin(compound: readonly Selector[]): string | undefined {
  const keys = compound.flatMap(part => {
    if (part.type === SelectorType.Tag) return [{key: part.name, rank: 1}]
    if (part.type !== SelectorType.Attribute || part.action === 'not') return []
    if (part.name === 'class' && part.action === 'element') return [{key: `.${part.value}`, rank: 0}]
    return plain.has(part.name) ? [{key: `[${part.name}]`, rank: 2}] : []
  })
  return keys.sort((a, b) => a.rank - b.rank)[0]?.key
}
