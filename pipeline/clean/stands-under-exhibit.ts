import type {TextBlock} from '../ledger/index.ts'

const caption =
  /^(?:fig(?:ure)?|table|chart|map|graph|plate|photo)\b\.? ?\d|^[图圖表] ?[\d一二三四五六七八九十]/iu
const note = /^(?:notes?|[备備]?[注註]|[说說]明)\s*[:：.]/iu

/** Whether a line stands right under a table, a picture or a caption, notes in between passed over. */
export function standsUnderExhibit(blocks: readonly TextBlock[], index: number): boolean {
  for (let at = index - 1; at >= 0; at--) {
    const block = blocks[at]
    const line = block?.text.trim() ?? ''
    if (!note.test(line)) return block?.type === 'tableCell' || line === '' || (at > 0 && caption.test(line))
  }
  return false
}
