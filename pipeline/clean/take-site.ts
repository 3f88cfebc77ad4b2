import type {Repair, TextBlock} from '../ledger/index.ts'

/** The site that a line names is known from here on, and the line goes. */
export function takeSite(block: TextBlock, value: string): Repair {
  return {
    op: 'metadata',
    block: block.index,
    start: 0,
    end: block.text.length,
    field: 'site',
    value,
    keep: false,
    why: 'A copyright line outside the text proper; the site that it names is taken as metadata.',
    confidence: 'medium'
  }
}
