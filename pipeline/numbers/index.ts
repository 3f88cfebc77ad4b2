export type {Language, NumberExpression, NumberKind, NumberMeaning} from './number-expression.ts'
export {readNumberAt} from './read-number-at.ts'
export {readNumbers} from './read-numbers.ts'
export {spokenToWritten} from './spoken-to-written.ts'
