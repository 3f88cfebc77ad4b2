import {scanContent} from '../scan-content.ts'

/** A part of a page's content that belongs to no tag. */
export interface Artifact {
  readonly start: number
  readonly end: number
  /** Text outside of tags stands in a page margin; shapes are backgrounds and rules. */
  readonly kind: 'Pagination' | 'Layout'
}

const SHAPE = new Set(['m', 'l', 'c', 'v', 'y', 'h', 're', 'W', 'W*'])
const PAINT = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's'])

/** Finds what a content stream paints outside of all marked content: whole text objects, paths and images. */
export function artifactsIn(content: Buffer): readonly Artifact[] {
  const artifacts: Artifact[] = []
  let depth = 0
  let text = -1
  let path = -1
  scanContent(content, (operator, start, end) => {
    if (operator === 'BDC' || operator === 'BMC') {
      depth++
      text = -1 // partly tagged: marks may not cross, so it stays as it is
    } else if (operator === 'EMC') depth--
    else if (depth > 0) path = -1
    else if (operator === 'BT') text = start
    else if (operator === 'ET' && text >= 0) artifacts.push({start: text, end, kind: 'Pagination'})
    else if (operator === 'Do' || operator === 'sh') artifacts.push({start, end, kind: 'Layout'})
    else if (SHAPE.has(operator)) path = path < 0 ? start : path
    else if (PAINT.has(operator) && path >= 0) artifacts.push({start: path, end, kind: 'Layout'})
    if (operator === 'ET') text = -1
    if (operator === 'n' || PAINT.has(operator)) path = -1
  })
  return artifacts
}
