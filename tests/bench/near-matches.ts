import {boilerplatePatterns} from '../../pipeline/clean/boilerplate-patterns.ts'
import {fieldLabels} from '../../pipeline/clean/field-labels.ts'
import {pagePhrases} from '../../pipeline/clean/page-chrome-phrases.ts'
import {pageControls} from '../../pipeline/clean/page-controls.ts'
import {type HostileText, inAllShapes} from './hostile-texts.ts'

/** The rules that read the tables. */
export const tableRules: readonly string[] = ['page-chrome', 'boilerplate', 'fields', 'running-heads']

const tables = {
  boilerplate: boilerplatePatterns,
  control: pageControls,
  phrase: pagePhrases,
  label: fieldLabels
}

/** What a row of a table looks for, over and over but for its last character: all of it fits, and nothing does. */
export const nearMatches: readonly HostileText[] = Object.entries(tables).flatMap(([table, rows]) =>
  rows.flatMap(({example}) => inAllShapes(`${table} “${example}”`, `${example.slice(0, -1)} `))
)
