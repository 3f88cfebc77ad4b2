import {fieldLabels} from './field-labels.ts'

const labelled = new RegExp(
  `^[【\\[（(]?(?:${fieldLabels.map(({label}) => label).join('|')})\\s?[:：]\\s*\\S`,
  'iu'
)

/** Whether a line begins with a label of what it says about the text, and says something. */
export function isFieldLine(text: string): boolean {
  return labelled.test(text)
}
