import {Converter} from 'opencc-js'

const toTraditional = Converter({from: 'cn', to: 't'})
const toSimplified = Converter({from: 't', to: 'cn'})

export type ChineseScript = 'zh-Hans' | 'zh-Hant'

/** The script that most of the telling characters belong to; nothing if all are common to both, or as many speak for each. */
export function chineseScript(text: string): ChineseScript | undefined {
  const simplified = differences(text, toTraditional(text))
  const traditional = differences(text, toSimplified(text))
  if (simplified === traditional) return undefined
  return simplified > traditional ? 'zh-Hans' : 'zh-Hant'
}

function differences(text: string, other: string): number {
  const others = [...other]
  return [...text].filter((character, at) => character !== others[at]).length
}
