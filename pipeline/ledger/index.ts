export type {Edit, Finder, Repair, Target} from './edit.ts'
export type {Confidence, Decision, Entry, Kind, Place, Point, Severity} from './entry.ts'
export {type Leaf, leavesOf} from './leaves.ts'
export {commit, type Decisions, openWork, replay, type Work} from './ledger.ts'
export {
  isListField,
  listFields,
  type Metadata,
  type MetadataField,
  singleFields,
  withMetadata
} from './metadata.ts'
export {openDoubts} from './open-doubts.ts'
export type {Origin, Stretch} from './origin.ts'
export {openSource, placeOf, type Source} from './source.ts'
export {type Span, sourceSpan} from './source-span.ts'
export {isTextBlock, type TextBlock, textBlocks} from './text-blocks.ts'
export {pictureWords} from './with-pictures.ts'
export {countWords} from './words.ts'
