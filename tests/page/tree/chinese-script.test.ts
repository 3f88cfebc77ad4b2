import {Converter} from 'opencc-js'
import characters from 'opencc-js/dict/STCharacters'
import phrases from 'opencc-js/dict/STPhrases'
import regional from 'opencc-js/dict/STPhrases_GeneratedFromRegionalPhrases'
import charactersBack from 'opencc-js/dict/TSCharacters'
import phrasesBack from 'opencc-js/dict/TSPhrases'
import {describe, expect, test, vi} from 'vitest'
import {loadTellScript} from '../../../pipeline/page/tree/chinese-script.ts'
import {phraseConverter} from '../../../pipeline/page/tree/phrase-converter.ts'
import {parseFragment} from '../fixtures/html.ts'

describe('the converter gives what OpenCC gives', () => {
  const directions = [
    ['to Traditional', [phrases, regional, characters], Converter({from: 'cn', to: 't'})],
    ['to Simplified', [phrasesBack, charactersBack], Converter({from: 't', to: 'cn'})]
  ] as const

  test.each(directions)('%s', (_, tables, openCc) => {
    const convert = phraseConverter(...tables)
    const entries = tables.flatMap(table => table.split('|'))
    // What follows one another in a table seldom does in a text: phrases that begin in the middle of others.
    const text = [...entries.keys()].map(at => entries[(at * 7919) % entries.length]?.split(' ')[0]).join('')
    expect(convert(text) === openCc(text)).toBe(true)
    expect(convert(`in ${text} 2023`) === `in ${openCc(text)} 2023`).toBe(true)
  })
})

test.each([
  ['黑龙江省', 'zh-Hans'],
  ['黑龍江省', 'zh-Hant'],
  ['皇后', undefined],
  ['皇后镇', 'zh-Hans'],
  ['English', undefined]
])('%s', async (text, script) => {
  const tellScript = await loadTellScript(parseFragment(`<p data-running-head="${text}">A page`))
  expect(tellScript(text)).toBe(script)
})

test('a page without Chinese does not load the tables', async () => {
  const load = vi.fn(() => ({default: ''}))
  vi.doMock('opencc-js/dict/STPhrases', load)
  vi.resetModules()
  const fresh = await import('../../../pipeline/page/tree/chinese-script.ts')
  await fresh.loadTellScript(parseFragment('<p>English'))
  expect(load).not.toHaveBeenCalled()
  vi.doUnmock('opencc-js/dict/STPhrases')
})
