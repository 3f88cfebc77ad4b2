import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, describe, expect, test} from 'vitest'
import {commit, openSource, openWork} from '../../pipeline/ledger/index.ts'
import {parseText} from '../../pipeline/parse/parse-text.ts'
import {openBrowser} from '../../pipeline/print/open-browser.ts'
import {renderReview} from '../../pipeline/review/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'briefmill-'))
const running = await openBrowser({env: process.env, cacheFolder: folder, browser: undefined}).catch(
  () => undefined
)

afterAll(async () => {
  await running?.close()
  rmSync(folder, {recursive: true, force: true})
})

/** Two paragraphs: one with a plain repair, one with a repair to look at. */
function page(): string {
  const text = 'Rain falls falls.\n\nDrains drains run.\n'
  const source = openSource('a.txt', text)
  const opened = openWork(source, parseText(text), new Map(), [])
  const replace = {op: 'replace', why: 'Twice.'} as const
  const plain = {...replace, block: 0, start: 5, end: 16, text: 'falls', confidence: 'high'} as const
  const open = {...replace, block: 1, start: 0, end: 13, text: 'Drains', confidence: 'low'} as const
  const work = commit(commit(opened, 'plain', [plain]), 'open', [open])
  const known = {
    id: 'a',
    file: 'a.txt',
    format: 'txt',
    encoding: 'utf-8',
    sha256: '0',
    language: 'en'
  } as const
  return renderReview({id: 'a', title: 'A'}, [{...known, source, tree: work.tree, entries: work.entries}])
}

const visible = `[...document.querySelectorAll('.n')].filter(one => one.checkVisibility()).map(one => one.id)`

describe.skipIf(!running)(
  running ? 'in a browser' : 'in a browser: skipped, because none starts here',
  () => {
    test.each([
      ['nothing', [], ['t1n1', 't1n2']],
      ['done, switched off', ['#show-info'], ['t1n2']],
      ['two severities, switched off', ['#show-info', '#show-review'], []],
      ['one rule', ['summary', '#only-plain'], ['t1n1']]
    ])('filters work without a script: %s', async (_, clicks, expected) => {
      if (!running) throw new TypeError('No browser')
      const tab = await running.browser.newPage()
      const complaints: string[] = []
      tab.on('console', message => complaints.push(message.text()))
      await tab.setViewport({width: 320, height: 800})
      await tab.setContent(page())
      for (const click of clicks) await tab.click(click === 'summary' ? '.filters summary' : click)
      expect(await tab.evaluate(visible)).toEqual(expected)
      expect(await tab.evaluate('document.documentElement.scrollWidth')).toBe(320)
      expect(complaints).toEqual([])
      await tab.close()
    })
  }
)
