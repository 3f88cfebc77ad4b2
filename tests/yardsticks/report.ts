import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {clean, languageOf, rules} from '../../pipeline/clean/index.ts'
import {type Entry, openSource, openWork} from '../../pipeline/ledger/index.ts'
import {parse} from '../../pipeline/parse/index.ts'

/**
 * `make yardsticks`: scores on other people's texts, where these are at hand beside the repository.
 * Seeds: the catalogue of what is wrong in five real texts. Articles: the body of 91 pages found in the
 * text of the whole page. False repairs: what rules propose on the 91 bodies, which have no damage.
 */
const shared = path.resolve('../shared')
const workshop = mkdtempSync(path.join(tmpdir(), 'briefmill-yardsticks-'))

try {
  heading('Seed texts: rows of the catalogue set right')
  scored('seeds', ['gold/score.mjs'])
  heading('Articles: body found in the text of whole pages (4-word shingles)')
  scored('yardsticks/articles/full', ['yardsticks/score-articles.mjs'])
  heading('False repairs: proposals on 91 article bodies that change words, by rule')
  await falseRepairs()
  heading('Numbers: spoken to written, by value')
  show(spawnSync('npx', ['tsx', 'tests/yardsticks/itn.ts'], {encoding: 'utf8'}).stdout)
} finally {
  rmSync(workshop, {recursive: true, force: true})
}

function heading(text: string): void {
  console.log(`\n${text}\n${'-'.repeat(text.length)}`)
}

function scored(folder: string, [script = '']: readonly string[]): void {
  const texts = path.join(shared, folder)
  if (!existsSync(texts)) {
    console.log(`skipped: ${path.relative('.', texts)} is absent`)
    return
  }
  const out = path.join(workshop, folder.replaceAll('/', '-'))
  mkdirSync(out, {recursive: true})
  const run = spawnSync(process.execPath, ['dist/cli.js', 'clean', texts, '--out', out, '--quiet'], {
    encoding: 'utf8'
  })
  if (run.status !== 0) throw new Error(run.stderr)
  show(spawnSync(process.execPath, [path.join(shared, script), out], {encoding: 'utf8'}).stdout)
}

async function falseRepairs(): Promise<void> {
  const file = path.join(shared, 'yardsticks/articles/gold.json')
  if (!existsSync(file)) {
    console.log('skipped: the article bodies are absent')
    return
  }
  const pages: Record<string, {body: string}> = JSON.parse(readFileSync(file, 'utf8'))
  const counts = new Map<string, number>(rules.map(({id}) => [id, 0]))
  const changes: string[] = []
  for (const [name, {body}] of Object.entries(pages)) {
    for (const entry of (await cleaned(name, body)).filter(changesWords)) {
      counts.set(entry.rule, (counts.get(entry.rule) ?? 0) + 1)
      changes.push(
        `${name}:${entry.place.start.line} ${entry.rule} ${JSON.stringify(entry.before.slice(0, 60))} -> ${JSON.stringify(entry.after.slice(0, 60))}`
      )
    }
  }
  for (const [rule, count] of counts) if (count > 0) console.log(`${String(count).padStart(6)}  ${rule}`)
  console.log(`${String(changes.length).padStart(6)}  in all, by ${rules.length} rules`)
  if (process.argv.includes('--list')) console.log(changes.join('\n'))
}

async function cleaned(name: string, body: string): Promise<readonly Entry[]> {
  const tree = await parse(body, 'txt')
  const work = openWork(openSource(name, body), tree, new Map(), [])
  const options = {
    format: 'txt',
    language: languageOf(tree),
    boilerplate: [],
    sharedLines: new Set<string>()
  } as const
  return (await clean(work, options)).entries
}

/** White space, marks of headings and the like aside. */
function changesWords({before, after, kind}: Entry): boolean {
  const words = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
  return kind !== 'doubt' && words(before) !== words(after)
}

function show(text: string): void {
  writeFileSync(1, text)
}
