import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {type Language, spokenToWritten} from '../../pipeline/numbers/index.ts'

/** The pairs `spoken~written` of NVIDIA NeMo text processing, beside the repository. */
export const ITN_FOLDER = new URL('../../../shared/yardsticks/itn/', import.meta.url)

export interface Row {
  readonly spoken: string
  readonly expected: string
  readonly got: string
  /** Names of the spelling conventions in which the two differ; none if they are equal. */
  readonly conventions: readonly string[]
  readonly right: boolean
}

export interface Table {
  readonly name: string
  readonly rows: readonly Row[]
}

/** Two ways to spell one value. Each is undone on both sides; none of them changes a value. */
interface Convention {
  readonly name: string
  readonly table: RegExp
  readonly undo: (written: string) => string
}

const CHINESE_SIGNS: Readonly<Record<string, string>> = {
  US$: '美元',
  'JPY¥': '日元',
  '¥': '元',
  '€': '欧元',
  '£': '英镑',
  '₩': '韩元',
  '₹': '印度卢布'
}

const CONVENTIONS: readonly Convention[] = [
  {
    name: 'zero before the decimal point',
    table: /^en\//,
    undo: written => written.replace(/(?<!\d)\.(?=\d)/, '0.')
  },
  {name: 'space before %', table: /^en\/measure/, undo: written => written.replace(/ %$/, '%')},
  {name: 'space before BC', table: /^en\/date/, undo: written => written.replace(/(?<=\d)BC$/, ' BC')},
  // The tables write all unit symbols small but kWh; SI tells milli from mega by the letter.
  {name: 'case of unit symbols', table: /^en\/measure/, undo: written => written.toLowerCase()},
  {
    name: 'name of the currency behind the amount',
    table: /^zh\/money/,
    undo: written => written.replace(/^(US\$|JPY¥|[¥€£₩₹])(.+)$/, (_, sign, sum) => sum + CHINESE_SIGNS[sign])
  }
]

/** Rewrites every row of every table and compares by value. */
export function scoreItn(): readonly Table[] {
  return (['en', 'zh'] as const).flatMap(language =>
    readdirSync(new URL(`${language}/`, ITN_FOLDER))
      .sort()
      .map(file => scoreTable(language, file))
  )
}

function scoreTable(language: Language, file: string): Table {
  const lines = readFileSync(new URL(`${language}/${file}`, ITN_FOLDER), 'utf8').split('\n')
  const name = `${language}/${file.replace(/\.txt$/, '')}`
  const rows = lines.filter(line => line.includes('~')).map(line => scoreRow(name, language, line.trimEnd()))
  return {name, rows}
}

function scoreRow(table: string, language: Language, line: string): Row {
  const [spoken = '', expected = ''] = line.split('~')
  const got = spokenToWritten(spoken, language)
  const usable = CONVENTIONS.filter(convention => convention.table.test(table))
  const right = sameAfter(usable, got, expected)
  // Only those without which the two would differ.
  const conventions = right
    ? usable.filter(
        one =>
          !sameAfter(
            usable.filter(other => other !== one),
            got,
            expected
          )
      )
    : []
  return {spoken, expected, got, right, conventions: conventions.map(convention => convention.name)}
}

function sameAfter(conventions: readonly Convention[], one: string, other: string): boolean {
  const undone = (written: string) => conventions.reduce((text, {undo}) => undo(text), written)
  return undone(one) === undone(other)
}

function print(tables: readonly Table[]): void {
  for (const {name, rows} of tables) {
    const right = rows.filter(row => row.right)
    const spelt = right.filter(row => row.conventions.length > 0)
    const note = spelt.length > 0 ? `  (${spelt.length} spelt another way)` : ''
    console.log(`${name.padEnd(14)} ${`${right.length}/${rows.length}`.padStart(8)}${note}`)
  }
  const all = tables.flatMap(({name, rows}) => rows.map(row => ({name, ...row})))
  printRows(
    'Spelt another way, same value',
    all.filter(row => row.conventions.length > 0)
  )
  printRows(
    'Wrong',
    all.filter(row => !row.right)
  )
}

function printRows(title: string, rows: readonly (Row & {readonly name: string})[]): void {
  if (rows.length === 0) return
  console.log(`\n${title}:`)
  for (const {name, spoken, expected, got, conventions} of rows) {
    const why = conventions.length > 0 ? `  [${conventions.join(', ')}]` : ''
    console.log(`  ${name}: ${spoken} -> ${got}, expected ${expected}${why}`)
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (existsSync(ITN_FOLDER)) print(scoreItn())
  else console.log(`No tables: ${fileURLToPath(ITN_FOLDER)} is not there.`)
}
