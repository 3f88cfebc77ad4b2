import {type CleanOptions, languageOf, type Rule, rules} from '../../pipeline/clean/index.ts'
import {commit, openSource, openWork} from '../../pipeline/ledger/index.ts'
import {parse} from '../../pipeline/parse/index.ts'
import {type HostileText, hostileTexts, writeHostile} from './hostile-texts.ts'
import {nearMatches, tableRules} from './near-matches.ts'

const LENGTH = 8000
/** Shorter times say more of the machine than of the rule. */
const LEAST_MS = 20
/** Twice is in line with the text; four times is as its square. */
const MOST_RATIO = 3

interface Worst {
  readonly ratio: number
  readonly text: string
  readonly ms: readonly number[]
}

type Times = ReadonlyMap<string, number>

/** How much longer each step takes for a hostile text twice as long, at worst; 2 is in line with the text. */
export async function timeGrowthByRule(): Promise<void> {
  const tables = rules.filter(({id}) => tableRules.includes(id))
  await reportGrowth('hostile texts', hostileTexts, rules)
  await reportGrowth('near matches of the rows of tables', nearMatches, tables)
}

async function reportGrowth(
  name: string,
  texts: readonly HostileText[],
  timed: readonly Rule[]
): Promise<void> {
  const start = performance.now()
  const worst = new Map<string, Worst>()
  for (const text of texts) {
    for (const [step, found] of await grow(text, timed)) {
      if (found.ratio > (worst.get(step)?.ratio ?? 0)) worst.set(step, found)
    }
  }
  console.log(
    `\n${name}: ${texts.length}, of ${LENGTH}, ${2 * LENGTH} and ${4 * LENGTH} characters; time for twice the text, at worst`
  )
  for (const [step, {ratio, text, ms}] of [...worst].sort(([, a], [, b]) => b.ratio - a.ratio)) {
    const flag = ratio > MOST_RATIO ? '!' : ' '
    const times = ms.map(time => time.toFixed(1)).join(' → ')
    console.log(`${flag}${ratio.toFixed(1).padStart(6)}  ${step.padEnd(34)} ${times} ms  (${text})`)
  }
  const quick = timed.filter(({id}) => !worst.has(id)).length
  console.log(
    `        ${quick} of ${timed.length} rules take less than ${LEAST_MS} ms for each of the texts; ${((performance.now() - start) / 1000).toFixed(0)} s in all`
  )
}

/** What looks bad is measured again: only what is bad three times is bad. */
async function grow(text: HostileText, timed: readonly Rule[]): Promise<ReadonlyMap<string, Worst>> {
  let found = growth(text, await timeSizes(text, timed))
  for (let again = 0; again < 2 && [...found.values()].some(({ratio}) => ratio > MOST_RATIO); again++) {
    const second = growth(text, await timeSizes(text, timed))
    found = new Map(
      [...found].flatMap(([step, first]) => {
        const other = second.get(step)
        return other ? [[step, first.ratio < other.ratio ? first : other] as const] : []
      })
    )
  }
  return found
}

async function timeSizes(text: HostileText, timed: readonly Rule[]): Promise<readonly Times[]> {
  const times: Times[] = []
  for (const size of [1, 2, 4]) times.push(await timeSteps(writeHostile(text, size * LENGTH), timed))
  return times
}

function growth({id}: HostileText, times: readonly Times[]): ReadonlyMap<string, Worst> {
  const found = new Map<string, Worst>()
  for (const step of times[0]?.keys() ?? []) {
    const ms = times.map(time => time.get(step) ?? 0)
    const [first = 0, , last = 0] = ms
    // Over both doublings together: half of the text is too little to trust one of them.
    if (last >= LEAST_MS) found.set(step, {ratio: Math.sqrt(last / first), text: id, ms})
  }
  return found
}

async function timeSteps(text: string, timed: readonly Rule[]): Promise<Times> {
  const times = new Map<string, number>()
  const lap = (step: string, start: number): void => {
    times.set(step, performance.now() - start)
  }
  let start = performance.now()
  const tree = await parse(text, 'txt')
  lap('parse', start)
  start = performance.now()
  const language = languageOf(tree)
  lap('language', start)
  const options: CleanOptions = {format: 'txt', language, boilerplate: [], sharedLines: new Set()}
  let work = openWork(openSource('x', text), tree, new Map(), [])
  for (const {id, find} of timed) {
    start = performance.now()
    const proposals = [...find(work.tree, options)]
    lap(id, start)
    start = performance.now()
    work = commit(work, id, proposals)
    lap(`commit of ${id}`, start)
  }
  return times
}
