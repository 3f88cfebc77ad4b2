import type {Element, Root} from 'hast'
import {visit} from 'unist-util-visit'
import type {MissingCharacter} from '../fonts/assign-characters.ts'

/**
 * Where a page tells what stood in a source, inside `data-name-undrawn`, a character that no font draws is named
 * by its letters and its code point: e[ffi U+FB03]ciency. Returns whether there was one.
 */
export function nameUndrawn(tree: Root, missing: readonly MissingCharacter[]): boolean {
  if (missing.length === 0) return false
  const names = new Map(missing.map(each => [each.character, nameOf(each)]))
  let isChanged = false
  visit(tree, 'element', (account: Element) => {
    if (account.properties.dataNameUndrawn === undefined) return
    visit(account, 'text', node => {
      const named = Array.from(node.value, character => names.get(character) ?? character).join('')
      isChanged ||= named !== node.value
      node.value = named
    })
  })
  return isChanged
}

function nameOf({character, codePoint}: MissingCharacter): string {
  const letters = character.normalize('NFKC')
  return letters === character ? `[${codePoint}]` : `[${letters} ${codePoint}]`
}
