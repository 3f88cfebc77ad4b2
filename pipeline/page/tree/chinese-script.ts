import type {Root} from 'hast'
import {EXIT, visit} from 'unist-util-visit'
import {phraseConverter} from './phrase-converter.ts'

export type ChineseScript = 'zh-Hans' | 'zh-Hant'

/** The script that most of the telling characters belong to; nothing if all are common to both, or as many speak for each. */
export type TellScript = (text: string) => ChineseScript | undefined

let tellScript: Promise<TellScript> | undefined

/** The tables of OpenCC are large: they are loaded only if the page has Chinese. */
export async function loadTellScript(page: Root): Promise<TellScript> {
  if (!hasChinese(page)) return () => undefined
  tellScript ??= loadTables()
  return tellScript
}

async function loadTables(): Promise<TellScript> {
  const [phrases, regional, characters, phrasesBack, charactersBack] = await Promise.all([
    import('opencc-js/dict/STPhrases'),
    import('opencc-js/dict/STPhrases_GeneratedFromRegionalPhrases'),
    import('opencc-js/dict/STCharacters'),
    import('opencc-js/dict/TSPhrases'),
    import('opencc-js/dict/TSCharacters')
  ])
  const toTraditional = phraseConverter(phrases.default, regional.default, characters.default)
  const toSimplified = phraseConverter(phrasesBack.default, charactersBack.default)
  return text => {
    const simplified = differences(text, toTraditional(text))
    const traditional = differences(text, toSimplified(text))
    if (simplified === traditional) return undefined
    return simplified > traditional ? 'zh-Hans' : 'zh-Hant'
  }
}

function hasChinese(page: Root): boolean {
  let found = false
  visit(page, node => {
    const text =
      node.type === 'text' ? node.value : node.type === 'element' ? node.properties.dataRunningHead : ''
    found = /\p{Script=Han}/u.test(String(text ?? ''))
    return found ? EXIT : undefined
  })
  return found
}

function differences(text: string, other: string): number {
  const others = [...other]
  return [...text].filter((character, at) => character !== others[at]).length
}
