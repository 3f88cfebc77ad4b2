import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {languageOf, rules} from '../../pipeline/clean/index.ts'
import {commit, openSource, openWork} from '../../pipeline/ledger/index.ts'
import {readFacts, readNumbers, spokenToWritten} from '../../pipeline/numbers/index.ts'
import {parse} from '../../pipeline/parse/index.ts'

/** Milliseconds that each rule takes in the first round over about `megabytes` of these texts, and MB/s. */
export async function timeRules(folder: string, megabytes: number): Promise<void> {
  const texts = readdirSync(folder)
    .filter(file => file.endsWith('.txt'))
    .map(file => readFileSync(path.join(folder, file), 'utf8').replace(/\r\n?/g, '\n'))
  const size = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  const copies = Math.max(1, Math.round((megabytes * 1e6) / size))
  const spent = new Map<string, number>(rules.map(({id}) => [id, 0]))
  for (const text of texts) {
    for (let copy = 0; copy < copies; copy++) {
      const tree = await parse(text, 'txt')
      const options = {
        format: 'txt',
        language: languageOf(tree),
        boilerplate: [],
        sharedLines: new Set<string>()
      } as const
      let work = openWork(openSource('x', text), tree, new Map(), [])
      for (const {id, find} of rules) {
        const start = performance.now()
        work = commit(work, id, find(work.tree, options))
        spent.set(id, (spent.get(id) ?? 0) + performance.now() - start)
      }
    }
  }
  const megabytesRead = (size * copies) / 1e6
  console.log(`\ncleaning by rule, one round over ${megabytesRead.toFixed(1)} MB`)
  for (const [id, ms] of [...spent].sort(([, a], [, b]) => b - a)) {
    console.log(
      `${ms.toFixed(0).padStart(8)} ms${((megabytesRead * 1000) / ms).toFixed(1).padStart(9)} MB/s  ${id}`
    )
  }
}

/** MB/s of the number room over these texts: finding expressions, and rewriting them. */
export function timeNumbers(folder: string): void {
  const texts = readdirSync(folder)
    .filter(file => file.endsWith('.txt'))
    .map(file => readFileSync(path.join(folder, file), 'utf8'))
  const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6
  console.log(`\nnumbers over ${megabytes.toFixed(2)} MB, each text in both languages`)
  for (const read of [readNumbers, readFacts, spokenToWritten]) {
    for (const text of texts) read(text, 'en')
    const start = performance.now()
    for (const text of texts) for (const language of ['en', 'zh'] as const) read(text, language)
    const seconds = (performance.now() - start) / 1000
    console.log(`${((2 * megabytes) / seconds).toFixed(1).padStart(8)} MB/s  ${read.name}`)
  }
}
