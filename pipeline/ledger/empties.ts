import type {Edit} from './edit.ts'
import type {TextBlock} from './text-blocks.ts'

/** Whether an edit by itself leaves nothing of a block: the item or note that holds it goes too. */
export function empties(edit: Edit, block: TextBlock): boolean {
  switch (edit.op) {
    case 'remove':
      return edit.block === block.index
    case 'replace':
      return edit.text === '' && edit.start === 0 && edit.end === block.text.length
    case 'metadata':
      return !edit.keep && edit.start === 0 && edit.end === block.text.length
    default:
      return false
  }
}
