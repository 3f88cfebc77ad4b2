import type {TextBlock} from '../ledger/index.ts'

const caption =
  /^(?:fig(?:ure)?|table|chart|map|graph|plate|photo)\b\.? ?\d|^[图圖表] ?[\d一二三四五六七八九十]/iu
const note = /^(?:notes?|[备備]?[注註]|[说說]明)\s*[:：.]/iu

/** Whether a line stands directly under a table, a picture or a caption, notes in between passed over: its source is theirs. */
export function standsUnderExhibit(blocks: readonly TextBlock[], index: number): boolean {
  const above = blocks[index - 1]
  if (above === undefined) return false
  if (above.type === 'tableCell' || (above.type === 'paragraph' && above.text.trim() === '')) return true
  if (above.index > 0 && caption.test(above.text.trim())) return true
  return note.test(above.text.trim()) && standsUnderExhibit(blocks, index - 1)
}
