import {pageControls} from './page-controls.ts'

const between = /[\s|/·•,，、;；:：[\]【】()（）<>«»‹›＞＜→←—–*×&_+-]*/uy
/** How often a button was pressed may stand behind it. */
const count = /\d{1,6}(?![\p{L}\p{N}])/uy
const controls = pageControls.map(({pattern, weak}) => ({
  read: new RegExp(pattern, 'iuy'),
  weight: weak ? 1 : enough()
}))
const longest = 200
/** “Issue 2 Views: 12”: the number belongs to the issue. */
const numbered = /\b(?:issue|no\.?|number|vol(?:ume)?\.?) $/i

/**
 * Where a line ends in controls of a page and nothing else: 0 if it consists of them, its length if it
 * ends in none. They begin at the start, at white space, or at a bracket.
 */
export function controlsIn(text: string): number {
  if (text.length > longest) return text.length
  for (const {index} of text.matchAll(/^|(?<=\s)(?=\S)|(?=[【[|])/gu))
    if (!numbered.test(text.slice(0, index)) && isControls(text, index)) return index
  return text.length
}

/** Whether a line is controls and nothing else. */
export function isAllControls(text: string): boolean {
  return text.length <= longest && isControls(text, 0)
}

/** Reads one control after the other; a line is short, so each place costs little. */
function isControls(text: string, from: number): boolean {
  let at = passOver(between, text, from)
  let weight = 0
  while (at < text.length) {
    const control = controls.find(({read}) => passOver(read, text, at) > at)
    if (!control) return false
    weight += control.weight
    at = passOver(between, text, passOver(control.read, text, at))
    at = passOver(between, text, passOver(count, text, at))
  }
  return weight >= enough()
}

function passOver(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}

/** One certain control, or three words that may be controls. */
function enough(): number {
  return 3
}
