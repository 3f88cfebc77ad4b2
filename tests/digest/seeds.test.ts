import {existsSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {clean, languageOf} from '../../pipeline/clean/index.ts'
import type {CleanedSource} from '../../pipeline/cleaned-source.ts'
import {buildDigest, type DigestModel} from '../../pipeline/digest/index.ts'
import {openSource, openWork, textBlocks} from '../../pipeline/ledger/index.ts'
import {parse} from '../../pipeline/parse/index.ts'
import {assignThemes, type Theme} from '../../pipeline/theme/index.ts'

const folder = path.join(import.meta.dirname, '../../../shared/seeds')
const isHere = existsSync(folder)

const themes: readonly Theme[] = [
  {
    id: 'science',
    title: 'Science',
    terms: {en: ['scientific and technological innovation'], zh: ['科技创新']}
  },
  {id: 'farms', title: 'Farms', terms: {en: ['agriculture', 'grain'], zh: ['农业', '粮食']}},
  {id: 'snow', title: 'Snow', terms: {en: ['ice and snow'], zh: ['冰雪']}}
]

async function readSeed(name: string): Promise<CleanedSource> {
  const text = readFileSync(path.join(folder, name), 'utf8').replace(/\r\n?/g, '\n')
  const parsed = await parse(text, 'txt')
  const source = openSource(name, text)
  const language = languageOf(parsed)
  const {tree, entries} = await clean(openWork(source, parsed, new Map(), []), {
    format: 'txt',
    language,
    boilerplate: [],
    sharedLines: new Set()
  })
  const [id, sha256] = [name.replace('.txt', ''), '0'.repeat(64)]
  return {id, file: name, format: 'txt', encoding: 'utf-8', sha256, language, source, tree, entries}
}

async function digest(sources: readonly CleanedSource[], wanted: readonly Theme[]): Promise<DigestModel> {
  const batch = {id: 'seeds', title: 'Seeds', language: 'en', themes: wanted}
  return buildDigest(batch, sources, {themed: await assignThemes(batch, sources)})
}

/** Words and characters one by one, whatever stands between them; references to notes are no words. */
function wordsOf(text: string): string {
  return (text.replace(/\[\^[^\]]+\]/g, ' ').match(/\p{Script=Han}|[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ')
}

const why = isHere ? '' : ' (skipped: ../shared/seeds is not here)'

describe.skipIf(!isHere)(`digests of the seeds${why}`, async () => {
  const sources = isHere ? await Promise.all(readdirSync(folder).map(readSeed)) : []
  const models = await Promise.all([themes, []].map(wanted => digest(sources, wanted)))
  const passages = models.flatMap(model => model.themes.flatMap(theme => theme.passages))
  const sourceOf = (id: string) => sources.find(source => source.id === id) as CleanedSource

  test('every theme has passages, and from more than one source', () => {
    for (const theme of models.flatMap(model => model.themes)) {
      expect(new Set(theme.passages.map(({sourceId}) => sourceId)).size, theme.id).toBeGreaterThan(1)
    }
  })

  test('every passage stands word for word in the cleaned text', () => {
    for (const {sourceId, text} of passages) {
      const whole = textBlocks(sourceOf(sourceId).tree).map(block => block.text)
      expect(wordsOf(whole.join('\n'))).toContain(wordsOf(text))
    }
  })

  test('every place is where the words of the passage stand in the source', () => {
    const untouched = passages.filter(({sourceId, place}) =>
      sourceOf(sourceId).entries.every(
        entry =>
          entry.kind === 'doubt' || // changes nothing
          entry.place.end.offset <= place.start.offset ||
          place.end.offset <= entry.place.start.offset
      )
    )
    expect(untouched.length).toBeGreaterThan(4)
    for (const {sourceId, place, text} of untouched) {
      const {source} = sourceOf(sourceId)
      expect(wordsOf(source.text.slice(place.start.offset, place.end.offset))).toBe(wordsOf(text))
      const line = source.text.split('\n')[place.start.line - 1] ?? ''
      expect(
        text.startsWith(
          line
            .slice(place.start.column - 1)
            .slice(0, 20)
            .trim()
        )
      ).toBe(true)
    }
  })

  test('passages have a readable length', () => {
    for (const {id, language, words} of passages) {
      expect(words, id).toBeGreaterThanOrEqual(30)
      expect(words, id).toBeLessThanOrEqual(language === 'en' ? 330 : 550)
    }
  })
})
